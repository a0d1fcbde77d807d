#pragma once
// Appeals against a mark (апелляции, ASM-10): a family files one, a commission decides, and a mark
// is changed only by a correction that the decision makes.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/marks/marks.h"

namespace letopis {

LETOPIS_ENUM(AppealState, open, upheld, changed)
/// "Рассматривается", "Отметка оставлена", "Отметка изменена".
std::string_view appeal_state_title(AppealState state);

/// Апелляция as it stands now.
struct Appeal {
    EntryIndex appeal = -1;  ///< The entry that filed it: its identity.
    CourseId course_id;
    MarkPlace place;
    MarkValue disputed = MarkValue::two;  ///< What stood when it was filed.
    std::string text;
    PersonId filed_by;
    Instant filed_at;
    AppealState state = AppealState::open;
    std::optional<MarkValue> value;  ///< The mark by the decision, where it was changed.
    std::string protocol_no;
    std::optional<Date> decided_on;
    std::vector<EmployeeId> commission;
    std::string decision;
    PersonId decided_by;
    std::optional<Instant> decided_at;
    bool operator==(const Appeal&) const = default;
};
LETOPIS_DESCRIBE(Appeal, appeal, course_id, place, disputed, text, filed_by, filed_at, state, value,
                 protocol_no, decided_on, commission, decision, decided_by, decided_at)

// --- Entries -----------------------------------------------------------------------------

struct AppealFiled {
    CourseId course_id;
    MarkPlace place;
    MarkValue disputed = MarkValue::two;
    std::string text;
    bool operator==(const AppealFiled&) const = default;
};
LETOPIS_DESCRIBE(AppealFiled, course_id, place, disputed, text)

/// With a `value` the entry before it is the MarkCorrected that it made, of the same command.
struct AppealDecided {
    EntryIndex appeal = -1;
    CourseId course_id;
    StudentId student_id;
    std::optional<MarkValue> value;
    std::string protocol_no;
    Date decided_on;
    std::vector<EmployeeId> commission;
    std::string decision;
    bool operator==(const AppealDecided&) const = default;
};
LETOPIS_DESCRIBE(AppealDecided, appeal, course_id, student_id, value, protocol_no, decided_on,
                 commission, decision)

// --- Rules -------------------------------------------------------------------------------

struct FileAppeal {
    MarkPlace place;
    std::string text;
    bool operator==(const FileAppeal&) const = default;
};
LETOPIS_DESCRIBE(FileAppeal, place, text)

/// `mark`: what stands there; `known`: appeals of the student. Refuses `appeal_stands` while one
/// about that mark is open; `appeal_decided` when a commission has decided about that place and no
/// other mark was given since than the one it left or gave; `text_too_long`; `invalid_value` at
/// `text` without one, at `place` where no mark stands or a point does, and for one given more than
/// limits::appeal_days days ago.
Result<AppealFiled> decide_file_appeal(const FileAppeal& command, CourseId course,
                                       const std::optional<Mark>& mark,
                                       std::span<const Appeal> known, Date today);

struct DecideAppeal {
    EntryIndex appeal = -1;
    std::optional<MarkValue> value;  ///< Nothing: the mark stays.
    std::string protocol_no;
    std::optional<Date> decided_on;
    std::vector<EmployeeId> commission;
    std::string decision;
    bool operator==(const DecideAppeal&) const = default;
};
LETOPIS_DESCRIBE(DecideAppeal, appeal, value, protocol_no, decided_on, commission, decision)

/// What is known when a commission has decided.
struct AppealFacts {
    Appeal appeal;
    std::optional<Mark> mark;  ///< As it stands now.
    Scale scale = Scale::five_point;
    int lowest_mark = 2;
    PersonId teacher_id;  ///< Who gave the mark that stands: not of the commission.
};

/// What deciding one states.
struct AppealOutcome {
    std::optional<MarkCorrected> correction;
    AppealDecided decision;
};

/// The correction, where the mark is changed, then the decision. Refuses `appeal_decided`;
/// `version_conflict` for a change where no mark stands any more: another mark than the one
/// disputed is corrected as it stands; `text_too_long`; `order_required` without the protocol's
/// number or date; `invalid_value` at `decided_on` for a day to come or before it was filed, at
/// `commission` for fewer than 3 or more than 9 persons, one twice or the teacher himself, at
/// `value` off the scale or equal to what stands, at `decision` without words.
Result<AppealOutcome> decide_appeal(const AppealFacts& facts, const DecideAppeal& command,
                                    Date today);

}  // namespace letopis
