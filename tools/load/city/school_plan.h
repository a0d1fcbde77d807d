#pragma once
// SchoolPlan (план школы): who is in a made school, what is taught to whom and when: everything
// that is told later, day after day (school_maker.h). The same choices give the same plan, with the
// same ids.
//
// A school of N students has N / 25 classes, eleven grades, twelve subjects and 32 lessons a week
// in each; students go up a grade every September, the eldest leave and the youngest come.

#include <map>
#include <vector>

#include "base/random.h"
#include "domain/calendar/calendar.h"
#include "domain/classes/classes.h"
#include "domain/lessons/lessons.h"
#include "domain/people/people.h"

namespace letopis::load {

inline constexpr int students_per_class = 25;
inline constexpr int lessons_per_week = 32;

struct SchoolChoices {
    OrgId org_id = 1;
    int students = 500;
    Date until;     ///< The last day that is told; a day of a school year.
    int years = 1;  ///< School years, the last of them up to `until`.
    std::uint64_t seed = 1;
    /// Each so many-th lesson is left without topic and homework; 0: as cell_use.h says.
    int forgotten_each = 0;
    bool decided = false;  ///< The council has decided about everybody, for the switch of the year.
    bool attested = false;  ///< Briefings are held, and each period's results are given in time.
};

/// Students who go through the school together, with a parent of each.
struct Cohort {
    struct Child {
        Person student;
        Person guardian;
    };
    std::vector<Child> children;
};

struct PlannedCourse {
    Course course;
    EmployeeId teacher_id;
    int weekly_hours = 1;
};

struct PlannedClass {
    StudyGroup study_group;
    const Cohort* cohort = nullptr;
    EmployeeId class_teacher_id;
    std::vector<PlannedCourse> courses;
};

struct PlannedYear {
    SchoolYear school_year;
    PeriodSystem period_system;
    std::vector<PlannedClass> classes;
};

/// Lesson of the week: the course at its place. Weekdays from 1.
struct WeeklyPlace {
    int weekday = 1;
    int slot_no = 1;
    std::size_t course = 0;
};

class SchoolPlan {
public:
    explicit SchoolPlan(const SchoolChoices& choices);
    SchoolPlan(const SchoolPlan&) = delete;
    SchoolPlan& operator=(const SchoolPlan&) = delete;

    const SchoolChoices& choices() const { return choices_; }
    const std::vector<Subject>& subjects() const { return subjects_; }
    const std::vector<Person>& teachers() const { return teachers_; }
    const Person& deputy() const { return deputy_; }
    std::size_t year_count() const { return static_cast<std::size_t>(choices_.years); }
    /// Made when it is asked for, in order of the years, so that 25 years need not be held at once.
    PlannedYear make_year(std::size_t index);
    /// Cohorts that came since the last call.
    std::vector<const Cohort*> newcomers();
    /// The same for every class.
    static const std::vector<WeeklyPlace>& week();

    static bool is_school_day(Date on);
    static TimeOfDay slot_begins(int slot_no) { return TimeOfDay{510 + 60 * (slot_no - 1)}; }
    static TimeOfDay slot_ends(int slot_no) { return TimeOfDay{555 + 60 * (slot_no - 1)}; }

private:
    template <class AnId>
    AnId next_id() {
        return AnId::make(Instant{made_at_.micros + 1000 * ++ids_made_}, random_);
    }
    Person person(int number, Sex sex);
    const Cohort* cohort_of(int first_year, int letter);
    PlannedClass make_class(const PlannedYear& year, int number, int calendar_year);

    const SchoolChoices choices_;
    SeededRandom random_;
    Instant made_at_;
    std::int64_t ids_made_ = 0;
    int people_made_ = 0;
    int first_year_ = 0;
    std::vector<Subject> subjects_;
    std::vector<Person> teachers_;
    std::vector<std::size_t> first_teacher_;  ///< By subject, and one past the last.
    Person deputy_;
    std::map<std::pair<int, int>, Cohort> cohorts_;
    std::vector<const Cohort*> newcomers_;
};

}  // namespace letopis::load
