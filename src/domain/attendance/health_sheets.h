#pragma once
// Sheets of health (листок здоровья, F-10; SEC-03): what the medic keeps of a student for his
// teachers, without a diagnosis. Kept only where the local act says so (health.sheet).

#include <optional>
#include <string>
#include <string_view>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/people/people.h"

namespace letopis {

/// Группа здоровья; none: not set.
LETOPIS_ENUM(HealthGroup, none, first, second, third, fourth, fifth)
/// "I", …, "V"; "" for none.
std::string_view health_group_title(HealthGroup group);

/// Группа по физкультуре; none: not set.
LETOPIS_ENUM(SportsGroup, none, main, preparatory, special_a, special_b)
/// "основная", "подготовительная", "специальная А", "специальная Б"; "" for none.
std::string_view sports_group_title(SportsGroup group);

/// Листок здоровья as it stands now.
struct HealthSheet {
    StudentId student_id;
    HealthGroup health_group = HealthGroup::none;
    SportsGroup sports_group = SportsGroup::none;
    std::string furniture_no;  ///< "4"
    std::string seat;          ///< "I ряд, 1 парта; очки": for every teacher.
    std::string advice;        ///< Without a diagnosis; for the medic, the student and his family.
    Date examined_on;
    PersonId kept_by;
    Instant kept_at;
    EntryIndex entry_index = -1;  ///< The entry that says so.
    bool operator==(const HealthSheet&) const = default;
};
LETOPIS_DESCRIBE(HealthSheet, student_id, health_group, sports_group, furniture_no, seat, advice,
                 examined_on, kept_by, kept_at, entry_index)

// --- Entries -----------------------------------------------------------------------------

/// A later one of the same student replaces it.
struct HealthSheetKept {
    StudentId student_id;
    HealthGroup health_group = HealthGroup::none;
    SportsGroup sports_group = SportsGroup::none;
    std::string furniture_no;
    std::string seat;
    std::string advice;
    Date examined_on;
    bool operator==(const HealthSheetKept&) const = default;
};
LETOPIS_DESCRIBE(HealthSheetKept, student_id, health_group, sports_group, furniture_no, seat,
                 advice, examined_on)

// --- Rules -------------------------------------------------------------------------------

/// What the medic writes.
struct KeepHealthSheet {
    StudentId student_id;
    HealthGroup health_group = HealthGroup::none;
    SportsGroup sports_group = SportsGroup::none;
    std::string furniture_no;
    std::string seat;
    std::string advice;
    Date examined_on;
    bool operator==(const KeepHealthSheet&) const = default;
};
LETOPIS_DESCRIBE(KeepHealthSheet, student_id, health_group, sports_group, furniture_no, seat,
                 advice, examined_on)

/// Whether the school keeps sheets at all: the policy health.sheet.
enum class HealthKeeping { off, on };

/// Nothing when the sheet already reads so. Refuses `invalid_value` at `student_id` where the
/// school keeps no sheets, at `furniture_no` for anything but a number from 1 to 7, at
/// `examined_on` for a day to come or more than two years ago; `text_too_long`.
Result<std::optional<HealthSheetKept>> decide_keep_health_sheet(
    const KeepHealthSheet& command, const std::optional<HealthSheet>& known, HealthKeeping keeping,
    Date today);

/// What a teacher is told beside the name: "место: I ряд, 1 парта", of physical culture also
/// "группа по физкультуре: специальная А". Never the group of health nor the advice (SEC-03).
enum class TaughtSubject { any, physical_culture };
std::string health_words(const HealthSheet& sheet, TaughtSubject subject);

}  // namespace letopis
