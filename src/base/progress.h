#pragma once
// Progress: how far a long piece of work is. The one who waits decides how it looks (a bar on a
// terminal, a line in a log); the one who works only says where it stands.

#include <cstdint>

namespace letopis {

/// Ход работы. Told often: an implementation must be cheap and must not throw.
class Progress {
public:
    virtual ~Progress() = default;
    /// `done` of `total` units (bytes, rows) are behind us; `done` never falls within one work.
    virtual void at(std::uint64_t done, std::uint64_t total) = 0;
};

/// For those who do not want to know.
class NoProgress final : public Progress {
public:
    void at(std::uint64_t, std::uint64_t) override {}
};

}  // namespace letopis
