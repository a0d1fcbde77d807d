#pragma once
// Moving an organisation's records while the server works: how the command `letopis move` and the
// server understand each other. Both look at two files in the organisation's folder:
//
//   moving        is there while the records must not be written to
//   moving.lock   is held by the command that moves them, as long as it lives
//
// The server lets go of the records when the first appears and takes them up, wherever they then
// are, when it is gone. A command that was killed holds no lock: whoever sees its mark opens the
// records for writing where they now are, and removes it. Whoever types meanwhile is asked to try
// again in a few seconds.

#include "base/file_ops.h"
#include "server/holdings.h"
#include "server/opened_school.h"

namespace letopis {

/// The command's side: holds the mark, and removes it at the end.
class MovingMark {
public:
    /// Refuses `busy` if another command moves the same organisation.
    static Result<MovingMark> set(const std::string& folder);
    MovingMark(MovingMark&&) = default;
    MovingMark& operator=(MovingMark&&) = delete;
    ~MovingMark();

    /// Tells the server that it may go on.
    Result<Done> remove();

private:
    MovingMark(std::string folder, FileLock lock)
        : folder_{std::move(folder)}, lock_{std::move(lock)} {}
    std::string folder_;
    std::optional<FileLock> lock_;
};

/// Ends what a killed command left: its mark, and records in PostgreSQL that still say they are
/// being moved. `files` are where the records now are. Returns false while a command moves them.
Result<bool> end_abandoned_move(const store::SchoolFiles& files);

/// The server's side, called often: lets go of the records or takes them up.
Result<Done> follow_move(OpenedSchool& school, const Holdings& folder);

}  // namespace letopis
