#pragma once
// Moving an organisation's records while the server works: how the command `letopis move` and the
// server understand each other. Both look at two files in the organisation's folder:
//
//   moving        is there while the records must not be written to
//   moving.lock   is held by the command that moves them, as long as it lives
//
// The server lets go of the records when the first appears and takes them up, wherever they then
// are, when it is gone. Whoever types meanwhile is asked to try again in a few seconds.
//
// Invariant: the mark goes only when the records are open for writing where they now are. A command
// that was killed, or that could not open them, holds no lock and leaves its mark: whoever sees it
// opens them, and removes it.

#include "base/file_ops.h"
#include "server/holdings.h"
#include "server/opened_school.h"

namespace letopis {

/// The command's side: sets the mark and holds its lock. Without `end` the mark stays.
class MovingMark {
public:
    /// Refuses `busy` if another command moves the same organisation. Where its records are is
    /// certain only from here on.
    static Result<MovingMark> set(const std::string& folder);

    /// Opens the records for writing where they now are, which the mark's folder says, and removes
    /// the mark: the server may go on. Faults when they cannot be opened; then the mark stays.
    Result<Done> end(const store::SchoolFiles& files);

private:
    explicit MovingMark(FileLock lock) : lock_{std::move(lock)} {}
    std::optional<FileLock> lock_;
};

/// Ends what a killed command left: its mark, and records in PostgreSQL that still say they are
/// being moved. `files` are where the records now are. Returns false while a command moves them.
Result<bool> end_abandoned_move(const store::SchoolFiles& files);

/// Whether nobody may write to the records although no command and no mark is there to end that: a
/// mark was removed by hand, or the records were moved away through another folder. Only a person
/// knows which (`letopis move` to where they are opens them).
Result<bool> is_closed_for_good(const store::SchoolFiles& files);
inline constexpr std::string_view closed_for_good =
    "Запись закрыта переездом, и сама она не откроется: отметок никто не поставит.";
inline constexpr std::string_view closed_for_good_remedy =
    "Если записи и должны быть здесь, повторите letopis move --to с этим же адресом. Если они "
    "переехали через другой узел, исправьте адрес в файле database этой организации.";

/// The server's side, called often: lets go of the records or takes them up.
Result<Done> follow_move(OpenedSchool& school, const Holdings& folder);

}  // namespace letopis
