#pragma once
// open_year_switch: what the switch to the next year would do, and what of it is done. A look:
// nothing is written.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/finals/year_switch.h"
#include "ports/reader.h"

namespace letopis {

struct YearTitle {
    SchoolYearId school_year_id;
    std::string title;
    bool operator==(const YearTitle&) const = default;
};
LETOPIS_DESCRIBE(YearTitle, school_year_id, title)

/// Учебные годы, newest first.
struct YearList {
    std::vector<YearTitle> school_years;
    SchoolYearId current_id;  ///< The year of today.
    bool operator==(const YearList&) const = default;
};
LETOPIS_DESCRIBE(YearList, school_years, current_id)

/// Refuses as the second lock (keep_people); `not_found` in a school without years.
Result<YearList> open_school_years(Reader& reader, const Standing& standing, Instant now);

struct SwitchStudent {
    StudentId student_id;
    std::string name;  ///< "Иванов Иван"
    SwitchFate fate = SwitchFate::undecided;
    std::string text;  ///< In the council's words, or when he left.
    /// Subjects that he owes and has not settled: "Алгебра"; of an earlier year with the year.
    std::vector<std::string> debts;
    std::string placed_in;  ///< Title of his group of the new year; empty: none yet.
    bool operator==(const SwitchStudent&) const = default;
};
LETOPIS_DESCRIBE(SwitchStudent, student_id, name, fate, text, debts, placed_in)

/// A group of last year, without subgroups.
struct SwitchClass {
    StudyGroupId study_group_id;
    std::string title;
    NextGroup group;  ///< As it is: programme, grade, letter.
    NextGroup next;   ///< Where those who move go.
    bool closed = false;
    std::string class_teacher;  ///< Full name.
    std::vector<SwitchStudent> students;
    bool operator==(const SwitchClass&) const = default;
};
LETOPIS_DESCRIBE(SwitchClass, study_group_id, title, group, next, closed, class_teacher, students)

/// What stands in the way (undecided, repeater); what the council's decision does not fit any more
/// (debt: moves or graduates, and owes a subject; LAW-04) or may not fit soon (appeal: one of his
/// is open); what is left to do (class_open, no_class_teacher).
LETOPIS_ENUM(SwitchProblemKind, undecided, repeater, debt, appeal, class_open, no_class_teacher)
struct SwitchProblem {
    SwitchProblemKind kind = SwitchProblemKind::undecided;
    StudyGroupId study_group_id;
    std::string place;  ///< "5 «А»"
    std::string remedy;  ///< "Нет решений педсовета: 3. Запишите их …"
    std::vector<std::string> names;
    bool operator==(const SwitchProblem&) const = default;
};
LETOPIS_DESCRIBE(SwitchProblem, kind, study_group_id, place, remedy, names)

/// A group of the new year, as it stands.
struct NewYearGroup {
    StudyGroupId study_group_id;
    NextGroup group;
    int student_count = 0;
    int moved_count = 0;       ///< Of them from last year, whose move may be undone.
    bool has_courses = false;  ///< Its journal is begun: nothing may be undone.
    bool operator==(const NewYearGroup&) const = default;
};
LETOPIS_DESCRIBE(NewYearGroup, study_group_id, group, student_count, moved_count, has_courses)

struct YearSwitch {
    YearTitle from;
    std::string next_title;
    Date starts_on;
    Date ends_on;
    bool opened = false;                ///< The next year.
    std::vector<PeriodSystem> periods;  ///< Of the next year, as they are or would be.
    std::vector<SwitchClass> classes;   ///< By programme, grade and letter.
    std::vector<SwitchProblem> problems;
    std::vector<NewYearGroup> groups;
    bool operator==(const YearSwitch&) const = default;
};
LETOPIS_DESCRIBE(YearSwitch, from, next_title, starts_on, ends_on, opened, periods, classes,
                 problems, groups)

/// Refuses as the second lock (keep_people); `not_found` for an unknown year.
Result<YearSwitch> open_year_switch(Reader& reader, const Standing& standing,
                                    SchoolYearId from_year_id);

}  // namespace letopis
