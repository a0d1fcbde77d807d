#pragma once
// Mailbox (почтовый ящик) of an I/O thread: work that other threads leave for it. Work left after
// the thread has gone is dropped: the connection it was for has gone too.

#include <functional>
#include <mutex>
#include <vector>

namespace letopis::http {

class Mailbox {
public:
    using Letter = std::function<void()>;
    /// `wake` makes the thread call `take` soon; called for the first letter of several.
    explicit Mailbox(std::function<void()> wake) : wake_{std::move(wake)} {}

    void put(Letter letter) {
        std::scoped_lock lock{mutex_};
        if (closed_) return;
        letters_.push_back(std::move(letter));
        // Under the lock, so that nobody wakes a thread that has closed its box.
        if (letters_.size() == 1) wake_();
    }
    std::vector<Letter> take() {
        std::scoped_lock lock{mutex_};
        return std::exchange(letters_, {});
    }
    void close() {
        std::vector<Letter> dropped;
        std::scoped_lock lock{mutex_};
        closed_ = true;
        dropped.swap(letters_);
    }

private:
    std::mutex mutex_;
    std::function<void()> wake_;
    std::vector<Letter> letters_;  ///< Under mutex_, as closed_.
    bool closed_ = false;
};

}  // namespace letopis::http
