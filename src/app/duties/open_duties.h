#pragma once
// open_duties: what a person has to do by his roles (перечень дел, OPS-04): today, this week, later
// this month, what is overdue, and how the weeks before went.

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/duties/duties.h"
#include "ports/reader.h"

namespace letopis {

/// Дело of a day.
struct DutyItem {
    std::string code;
    Role role = Role::subject_teacher;
    std::string role_title;
    DutyCadence cadence = DutyCadence::daily;
    std::string cadence_title;
    std::string title;
    std::string path;
    Date due_on;
    bool is_done = false;
    std::optional<Instant> ticked_at;  ///< Of the last tick, also of one taken back.
    bool operator==(const DutyItem&) const = default;
};
LETOPIS_DESCRIBE(DutyItem, code, role, role_title, cadence, cadence_title, title, path, due_on,
                 is_done, ticked_at)

/// Неделя: how many of its duties are done. Of the present one, those due by today.
struct DutyWeek {
    Date from_on;  ///< Monday.
    Date to_on;    ///< Sunday.
    int due = 0;
    int done = 0;
    bool operator==(const DutyWeek&) const = default;
};
LETOPIS_DESCRIBE(DutyWeek, from_on, to_on, due, done)

/// Дополнить ведомость of a sealed class: stands while decisions are in no addendum, and cannot be
/// ticked (ORD-1.4.2-3b).
struct AddendumDuty {
    StudyGroupId study_group_id;
    std::string title;  ///< "Сделать дополнение к сводной ведомости 9 «А»"
    std::string path;  ///< "/a"
    int decisions = 0;
    Date since_on;
    Date due_on;
    bool is_overdue = false;
    bool operator==(const AddendumDuty&) const = default;
};
LETOPIS_DESCRIBE(AddendumDuty, study_group_id, title, path, decisions, since_on, due_on, is_overdue)

/// Мои дела. No duty stands in two of the lists.
struct DutyList {
    Date today;
    /// Not done: daily ones of this week; of weekly and monthly ones the last of 31 days, since
    /// what was missed before it is done with it; of those of a period and of the year the last,
    /// until it is ticked or the year is over (31 August).
    std::vector<DutyItem> overdue;
    std::vector<DutyItem> due_today;    ///< Done ones too, as below.
    std::vector<DutyItem> this_week;    ///< After today, without daily ones.
    std::vector<DutyItem> this_month;   ///< After this week, to the last day of the month.
    std::vector<DutyWeek> weeks;        ///< The latest first; weeks without duties left out.
    std::vector<AddendumDuty> addenda;  ///< Of who keeps the archive, in order of their terms.
    bool may_see_others = false;        ///< How far everybody is (open_duty_progress).
    bool operator==(const DutyList&) const = default;
};
LETOPIS_DESCRIBE(DutyList, today, overdue, due_today, this_week, this_month, weeks, addenda,
                 may_see_others)

/// Empty lists for who has no role with duties. Refuses `not_found` in a school without years.
Result<DutyList> open_duties(Reader& reader, const Standing& standing, Instant now);

/// Сколько ждёт.
struct DutyCount {
    int due_today = 0;  ///< Not done; addenda in time too.
    int overdue = 0;
    bool operator==(const DutyCount&) const = default;
};
LETOPIS_DESCRIBE(DutyCount, due_today, overdue)

/// Of the lists of open_duties, for a sign beside the way to them.
Result<DutyCount> count_duties(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
