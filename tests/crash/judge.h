#pragma once
// Whether a disk that a power cut left is a school as it was promised: opens it by the store's own
// code, as the server does after the cut, and holds it against the promises.

#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "crash/disk.h"
#include "crash/load.h"
#include "store/school.h"

namespace letopis::testing {

class Judge {
public:
    Judge(MemoryDisk& disk, store::SchoolFiles files) : disk_{disk}, files_{std::move(files)} {}

    /// What is wrong with the disk after a cut at this position; nothing when all is well. SQLite
    /// recovers every disk, and one whole file must come of it. The store then opens every disk
    /// that recovers to bytes not seen before under the same promises, and each `opened_one_in`-th:
    ///   – the school opens, under the signed head that was kept by then;
    ///   – nothing is missing of what was acknowledged by then, and the root is the one it had;
    ///   – it ends between two batches, and there, too, the root is the one it had;
    ///   – it closes, and leaves the same bytes that SQLite alone had recovered;
    ///   – SQLite finds its pages whole; there is no gap in the entries, every leaf, tile and table
    ///     is what the entries say, the signed head is theirs (verify_store);
    ///   – every command ever given is there once and whole, or not at all; a repeated one gets its
    ///     answer, a new one is recorded, and then all is whole again.
    std::optional<std::string> objection(const DiskImage& found, std::size_t position,
                                         const Promises& promises);
    /// Lays the signed head that was kept at the beginning where the school looks for it.
    void restore_head(const Promises& promises) { lay_head(promises.head_kept_at(0)); }
    /// The entries found by the last objection().
    EntryIndex found_size() const { return found_size_; }
    /// The signed head over them; "" when there are none.
    const std::string& found_head() const { return found_head_; }
    /// How often the store opened a disk, and how many databases were looked through.
    std::size_t opened() const { return opened_; }
    std::size_t looked_through() const { return looked_through_; }
    /// After a disk that failed, the outcome of a refused command is not known: the school may end
    /// where no head was seen.
    void allow_unknown_ends() { unknown_ends_ = true; }
    /// For another load: verdicts hold under its promises only.
    void forget() { verdicts_.clear(); }

private:
    static constexpr std::size_t opened_one_in = 16;
    struct Recovered {
        std::uint64_t fingerprint = 0;
        std::optional<std::string> wrong;
    };
    struct Verdict {
        EntryIndex found_size = 0;
        std::string found_head;
        std::optional<std::string> wrong;
    };

    Recovered recover() const;
    Recovered settled() const;
    Verdict open_and_look(EntryIndex promised, std::uint64_t recovered, bool is_new,
                          const Promises& promises);
    std::optional<std::string> open_and_close(EntryIndex promised, std::uint64_t recovered,
                                              const Promises& promises);
    std::optional<std::string> check_heads(store::School& school, EntryIndex promised,
                                           const Promises& promises);
    std::optional<std::string> look_through(EntryIndex promised, const Promises& promises);
    std::optional<std::string> check_commands(store::School& school, EntryIndex promised,
                                              const Promises& promises);
    std::optional<std::string> go_on(store::School& school, EntryIndex promised,
                                     const Promises& promises);
    void lay_head(const Bytes* note);

    MemoryDisk& disk_;
    store::SchoolFiles files_;
    EntryIndex found_size_ = 0;
    std::string found_head_;
    bool unknown_ends_ = false;
    std::size_t opened_ = 0;
    std::size_t looked_through_ = 0;
    std::size_t judged_ = 0;
    /// By bytes, promise and kept head.
    std::map<std::tuple<std::uint64_t, EntryIndex, const Bytes*>, Verdict> verdicts_;
};

}  // namespace letopis::testing
