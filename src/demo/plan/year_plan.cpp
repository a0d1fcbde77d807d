#include "demo/plan/year_plan.h"

#include <algorithm>
#include <map>

#include "domain/lessons/lesson_dates.h"

namespace letopis::demo {
namespace {

constexpr int hundred = 100;
constexpr int hours_of_pair = 2;

StudyGroupKind kind_of(ProgrammeFamily family) {
    switch (family) {
        case ProgrammeFamily::vocational:
            return StudyGroupKind::vocational_group;
        case ProgrammeFamily::additional:
            return StudyGroupKind::association_group;
        case ProgrammeFamily::general:
            break;
    }
    return StudyGroupKind::school_class;
}

SubjectKind kind_of_subject(ProgrammeFamily family, const std::string& title) {
    if (family == ProgrammeFamily::additional) return SubjectKind::association;
    if (title.starts_with("МДК")) return SubjectKind::interdisciplinary_course;
    if (title.starts_with("УП")) return SubjectKind::practice;
    if (title.starts_with("ПМ")) return SubjectKind::module;
    return SubjectKind::subject;
}

std::vector<PlannedSubject> planned_subjects(ProgrammeFamily family) {
    std::vector<PlannedSubject> subjects;
    for (const SubjectTitle& one : subjects_of(family))
        subjects.push_back({.title = one.title,
                            .kind = kind_of_subject(family, one.title),
                            .short_title = one.short_title});
    return subjects;
}

/// What is imported together: courses of one family that follow one calendar, or only in some of
/// its periods.
struct Part {
    ProgrammeFamily family;
    CalendarOf calendar;
    std::vector<int> periods;
    auto operator<=>(const Part&) const = default;
};

CalendarOf calendar_of_group(const GroupLine& group, TaughtYear year) {
    if (group.family == ProgrammeFamily::vocational) return CalendarOf::vocational;
    if (group.family == ProgrammeFamily::additional) return CalendarOf::additional;
    return group.in_half_years(year) ? CalendarOf::half_years : CalendarOf::quarters;
}

class PartBuilder {
public:
    PartBuilder(const SchoolPlans& plans, TaughtYear year, const Part& part)
        : plans_{plans}, year_{year} {
        import_.plan.family = part.family;
        import_.plan.bells = bells_of(part.family);
        import_.plan.subjects = planned_subjects(part.family);
        import_.year = letopis::demo::calendar_of(part.calendar, plans.first_year_of(year));
        import_.file_name = "расписание " + import_.year.title;
        import_.lessons =
            DateRange{import_.year.periods.front().starts_on, import_.year.periods.back().ends_on};
        // A course of one semester has lessons in that semester alone.
        if (part.periods.size() == 1) {
            const auto index = static_cast<std::size_t>(part.periods.front()) - 1;
            import_.lessons = DateRange{import_.year.periods[index].starts_on,
                                        import_.year.periods[index].ends_on};
        }
    }

    void add(const TaughtCourse& course, const std::vector<FixedPlace>& places) {
        add_group(course);
        const Teacher& teacher = plans_.staff.teachers()[course.teacher];
        const bool vacant = !teacher.is_there_on(import_.year.starts_on);
        const std::string name = full_name(teacher.employee.person);
        if (!vacant) add_employee(teacher.employee.person, name);
        const bool pairs = import_.plan.family == ProgrammeFamily::vocational;
        PlannedCourse planned{.subject_title = course.line.subject_title,
                              .group_title = group_title_of(plans_, year_, course),
                              .weekly_lessons_hundredths = course.line.weekly_lessons * hundred,
                              .weekly_hours_hundredths = course.line.weekly_lessons * hundred *
                                                         (pairs ? hours_of_pair : 1),
                              .scale = course.line.scale,
                              .planned_lessons = 0};
        if (!vacant) planned.teacher_titles.push_back(name);
        const std::size_t index = import_.plan.courses.size();
        for (const FixedPlace& place : places) {
            PlannedSlot slot{.course_index = index,
                             .weekday = place.weekday,
                             .slot_no = place.slot_no,
                             .room_title = teacher.room,
                             .teacher_titles = planned.teacher_titles};
            *planned.planned_lessons += lessons_at(slot);
            import_.plan.slots.push_back(std::move(slot));
        }
        import_.plan.courses.push_back(std::move(planned));
    }

    TimetableImport done() && { return std::move(import_); }

private:
    static std::string full_name(const BroughtPerson& person) {
        return Person{.last_name = person.name.last_name,
                      .first_name = person.name.first_name,
                      .patronymic = person.name.patronymic}
            .full_name();
    }

    void add_employee(const BroughtPerson& person, const std::string& title) {
        for (const PlannedEmployee& known : import_.plan.employees)
            if (known.title == title) return;
        import_.plan.employees.push_back({.title = title, .name = person.name});
    }

    void add_group(const TaughtCourse& course) {
        const GroupLine& line = plans_.shape[course.group];
        const std::string title = line.title_in(year_);
        PlannedGroup group{.title = title,
                           .kind = kind_of(line.family),
                           .grade = line.grade_in(year_),
                           .letter = line.letter,
                           .number_of_students = line.size};
        add_once(group);
        if (course.half == 0) return;
        group.title = group_title_of(plans_, year_, course);
        group.kind = StudyGroupKind::subgroup;
        group.parent_titles = {title};
        add_once(group);
    }

    /// Classes stand before what draws from them, for they are added first.
    void add_once(const PlannedGroup& group) {
        for (const PlannedGroup& known : import_.plan.groups)
            if (known.title == group.title) return;
        import_.plan.groups.push_back(group);
    }

    int lessons_at(const PlannedSlot& slot) const {
        const LessonCalendar calendar{.year_starts_on = import_.year.starts_on,
                                      .periods = import_.year.periods,
                                      .days_off = import_.year.days_off};
        const TimetableSlot place{.weekday = slot.weekday, .slot_no = slot.slot_no};
        return static_cast<int>(lesson_dates(calendar, place, *import_.lessons).size());
    }

    const SchoolPlans& plans_;
    TaughtYear year_;
    TimetableImport import_;
};

std::string order_of(int first_year, int number) {
    return std::to_string(number) + "-уч/" + std::to_string(first_year);
}

}  // namespace

std::string group_title_of(const SchoolPlans& plans, TaughtYear year, const TaughtCourse& course) {
    const std::string title = plans.shape[course.group].title_in(year);
    return course.half == 0 ? title : title + ", группа " + std::to_string(course.half);
}

YearOutline calendar_of(const SchoolPlans& plans, TaughtYear year, std::size_t group) {
    return letopis::demo::calendar_of(calendar_of_group(plans.shape[group], year),
                                      plans.first_year_of(year));
}

TimetableImport opening_of(const SchoolPlans& plans, TaughtYear year) {
    TimetableImport import{
        .file_name = "учебный план",
        .year = letopis::demo::calendar_of(CalendarOf::quarters, plans.first_year_of(year))};
    import.plan.bells = bells_of(ProgrammeFamily::general);
    import.plan.subjects = planned_subjects(ProgrammeFamily::general);
    return import;
}

std::vector<TimetableImport> timetables_of(const SchoolPlans& plans, TaughtYear year,
                                           const std::vector<CoursePlace>& places) {
    std::map<Part, PartBuilder> parts;
    const auto& courses = plans.courses(year);
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const GroupLine& group = plans.shape[courses[i].group];
        const Part part{
            group.family, calendar_of_group(group, year),
            courses[i].line.periods.size() == 1 ? courses[i].line.periods : std::vector<int>{}};
        std::vector<FixedPlace> of_course;
        for (const CoursePlace& place : places)
            if (place.course == i) of_course.push_back({place.weekday, place.slot_no});
        parts.try_emplace(part, plans, year, part).first->second.add(courses[i], of_course);
    }
    std::vector<TimetableImport> imports;
    for (auto& [part, builder] : parts) imports.push_back(std::move(builder).done());
    return imports;
}

PeopleImport employees_of(const SchoolPlans& plans, TaughtYear year) {
    PeopleImport import{.file_name = "работники", .year_title = opening_of(plans, year).year.title};
    const Date begins{plans.first_year_of(year), 9, 1};
    for (const Teacher& teacher : plans.staff.teachers())
        if (teacher.is_there_on(begins)) import.people.employees.push_back(teacher.employee);
    return import;
}

PeopleImport students_of(const SchoolPlans& plans, TaughtYear year) {
    const int first_year = plans.first_year_of(year);
    const Date begins{first_year, 9, 1};
    const Date ordered_on{first_year, 8, 29};
    PeopleImport import{.file_name = "обучающиеся и представители",
                        .year_title = opening_of(plans, year).year.title};
    std::vector<bool> present;
    int line = 1;  // The first line of a list is its head.
    for (const DemoStudent& student : plans.population.students) {
        const StudentStory& story = student.story;
        const bool here = plans.shape[student.group].is_there_in(year) &&
                          (!story.arrives_on || *story.arrives_on <= begins) &&
                          (!story.leaves_on || begins <= *story.leaves_on);
        present.push_back(here);
        if (!here) continue;
        import.people.students.push_back(
            {.person = student.person,
             .group_title = plans.shape[student.group].title_in(year),
             .order_no = order_of(first_year, 140 + static_cast<int>(student.group)),
             .order_on = ordered_on,
             .enrolled_on = begins});
        import.people.students.back().person.line = ++line;
    }
    for (const DemoGuardian& guardian : plans.population.guardians) {
        BroughtGuardian brought{.person = guardian.person};
        for (const GuardedChild& child : guardian.children)
            if (present[child.student])
                brought.children.push_back(
                    {.line = ++line,
                     .personal_no = plans.population.students[child.student].person.personal_no,
                     .relation = child.relation});
        if (!brought.children.empty()) import.people.guardians.push_back(std::move(brought));
    }
    return import;
}

}  // namespace letopis::demo
