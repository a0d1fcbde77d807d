#pragma once
// WakeUp: ends the waiting of a thread that waits for a descriptor.

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>

#include "base/check.h"

namespace letopis::store {

class WakeUp {
public:
    WakeUp() : descriptor_{::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)} {
        LETOPIS_CHECK(descriptor_ >= 0, "an eventfd can be had");
    }
    ~WakeUp() { ::close(descriptor_); }
    WakeUp(const WakeUp&) = delete;
    WakeUp& operator=(const WakeUp&) = delete;

    /// Readable from a ring on until it is cleared.
    int descriptor() const { return descriptor_; }
    void ring() { (void)::eventfd_write(descriptor_, 1); }
    /// Waits for a ring, at most so long.
    void wait(std::int64_t milliseconds) {
        pollfd polled{descriptor_, POLLIN, 0};
        (void)::poll(&polled, 1, static_cast<int>(milliseconds));
    }
    void clear() {
        eventfd_t rings = 0;
        (void)::eventfd_read(descriptor_, &rings);
    }

private:
    int descriptor_;
};

}  // namespace letopis::store
