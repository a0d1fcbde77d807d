#pragma once
// A FET file in the words of the journal: still names, no ids; what the school would write down.

#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/progress.h"
#include "domain/calendar/calendar.h"
#include "domain/classes/classes.h"
#include "domain/lessons/lessons.h"
#include "exchange/fet/fet_check.h"
#include "exchange/fet/fet_cycle.h"
#include "exchange/fet/fet_file.h"
#include "exchange/person_name.h"

namespace letopis {

struct PlannedSubject {
    std::string title;
    SubjectKind kind = SubjectKind::subject;
    std::string short_title{};  ///< Empty: cut from the title.
};

struct PlannedEmployee {
    std::string title;  ///< As the file writes it.
    PersonName name;
    int line = 0;
};

/// A class, or a part of one or several classes that is taught something of its own.
struct PlannedGroup {
    std::string title;
    StudyGroupKind kind = StudyGroupKind::school_class;
    int grade = 0;  ///< Класс or курс; 0 where the title does not say.
    std::string letter;
    std::vector<std::string> parent_titles;  ///< Classes it draws from; empty for a class.
    int number_of_students = 0;
};

/// Курс = предмет × группа. Teachers as `PlannedEmployee::title`, in the order of the file.
struct PlannedCourse {
    std::string subject_title;
    std::string group_title;
    std::vector<std::string> teacher_titles;
    int weekly_lessons_hundredths = 0;     ///< Places of the timetable a week, mean of the cycle.
    int weekly_hours_hundredths = 0;       ///< Academic hours: a pair counts for two.
    std::optional<Scale> scale{};          ///< Nothing: the usual one of the family.
    std::optional<int> planned_lessons{};  ///< Of the year; nothing: by the week's hours.
};

/// A place of the timetable. A double lesson is two, one after the other (JRN-04).
struct PlannedSlot {
    std::size_t course_index = 0;
    WeekParity parity = WeekParity::every;
    int weekday = 1;
    int slot_no = 1;
    std::string room_title;
    std::vector<std::string> teacher_titles;
    bool operator==(const PlannedSlot&) const = default;
};

struct SchoolPlan {
    std::string institution;
    ProgrammeFamily family = ProgrammeFamily::general;
    TimetableCycle cycle = TimetableCycle::one_week;
    std::vector<CycleDay> days;
    std::vector<BellSlot> bells;
    int lesson_minutes = 45;
    std::vector<PlannedSubject> subjects;
    std::vector<PlannedEmployee> employees;
    std::vector<PlannedGroup> groups;  ///< Classes first.
    std::vector<std::string> rooms;
    std::vector<PlannedCourse> courses;
    std::vector<PlannedSlot> slots;  ///< Empty for load_only.
    std::vector<std::string> notes;  ///< Russian: what was assumed or left out.
};

struct PlanChoices {
    TimetableScope scope = TimetableScope::load_and_timetable;
    /// Without it: vocational for a two-week cycle or lessons of 80 minutes and more, else general.
    std::optional<ProgrammeFamily> family{};
};

/// Translates a file that check_fet found whole. Refuses what fet_cycle and fet_bells refuse.
Result<SchoolPlan> plan_fet(const FetFile& file, const PlanChoices& choices);

/// read_fet, check_fet and plan_fet: bytes to plan, or everything that is wrong.
Result<SchoolPlan> read_school_plan(ByteView file, const PlanChoices& choices, Progress& progress);

}  // namespace letopis
