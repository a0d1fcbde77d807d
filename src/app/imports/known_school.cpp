#include "app/imports/known_school.h"

#include <algorithm>

#include "domain/calendar/bells.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr int first_grade_of_half_years = 10;

Result<std::vector<KnownPerson>> read_persons(Reader& reader) {
    LETOPIS_TRY(persons, reader.persons());
    std::vector<KnownPerson> known;
    known.reserve(persons.size());
    for (Person& person : persons) {
        LETOPIS_TRY(enrolments, reader.enrolments_of(person.person_id));
        LETOPIS_TRY(children, reader.guardianships_of_guardian(person.person_id));
        known.push_back({.person = std::move(person),
                         .enrolments = std::move(enrolments),
                         .children = std::move(children)});
    }
    return known;
}

Result<std::vector<KnownCourse>> read_courses(Reader& reader, const StudyGroup& group,
                                              std::optional<DateRange> lessons) {
    LETOPIS_TRY(titles, reader.courses_of_group(group.study_group_id));
    std::vector<KnownCourse> courses;
    for (CourseTitle& title : titles) {
        LETOPIS_TRY(timetable, reader.timetable_of_course(title.course.course_id));
        KnownCourse course{.course = title.course,
                           .teachers = std::move(title.teachers),
                           .timetable = std::move(timetable)};
        if (lessons) {
            LETOPIS_TRY(
                held, reader.lessons_of_course(title.course.course_id, lessons->from, lessons->to));
            course.lessons = std::move(held);
        }
        courses.push_back(std::move(course));
    }
    return courses;
}

/// The aspect, or the whole year.
Result<bool> is_closed_for(Reader& reader, const StudyGroup& group, ClosureAspect aspect) {
    auto is_closed = is_aspect_closed(reader, group, aspect);
    if (!is_closed && is_closed.error().is(RefusalCode::class_closed)) return true;
    return is_closed;
}

/// The most usual first.
std::vector<PeriodKind> usual_kinds(ProgrammeFamily family, int grade) {
    using enum PeriodKind;
    if (family == ProgrammeFamily::vocational) return {semester};
    if (family == ProgrammeFamily::additional || first_grade_of_half_years <= grade)
        return {half_year};
    return {quarter, trimester};
}

}  // namespace

bool KnownCourse::has_lesson(Date on, int slot_no) const {
    return std::any_of(lessons.begin(), lessons.end(), [&](const Lesson& lesson) {
        return lesson.lesson_on == on && lesson.slot_no == slot_no;
    });
}

std::vector<TimetableSlot> KnownCourse::open_places() const {
    std::vector<TimetableSlot> places;
    for (const TimetableSlotPlaced& placed : timetable)
        if (!placed.valid_to) places.push_back(placed.slot);
    return places;
}

bool KnownCourse::is_taught_by(EmployeeId teacher) const {
    return std::any_of(teachers.begin(), teachers.end(), [&](const CourseTeacher& one) {
        return one.teacher_id == teacher && !one.valid_to;
    });
}

const KnownCourse* KnownSchool::course_of(SubjectId subject, StudyGroupId group) const {
    const auto found = std::find_if(courses.begin(), courses.end(), [&](const KnownCourse& known) {
        return known.course.subject_id == subject && known.course.study_group_id == group;
    });
    return found == courses.end() ? nullptr : &*found;
}

const std::vector<BellSlot>* KnownSchool::bells_heard(StudyGroupId id, Date on) const {
    const auto group = std::find_if(groups.begin(), groups.end(), [id](const StudyGroup& one) {
        return one.study_group_id == id;
    });
    if (group == groups.end()) return nullptr;
    auto heard = bells_of_groups.find(id);
    if (heard == bells_of_groups.end() && group->kind == StudyGroupKind::subgroup &&
        !group->parent_group_ids.empty())
        heard = bells_of_groups.find(group->parent_group_ids.front());
    if (heard == bells_of_groups.end()) return nullptr;
    const std::string title = bells_title_on(heard->second, on);
    const auto named = std::find_if(named_bells.begin(), named_bells.end(),
                                    [&](const NamedBells& one) { return one.title == title; });
    return named == named_bells.end() ? nullptr : &named->slots;
}

const PeriodSystem& KnownSchool::system_for(ProgrammeFamily family, int grade,
                                            const PeriodSystem& usual) const {
    for (const PeriodKind kind : usual_kinds(family, grade)) {
        if (usual.kind == kind) return usual;
        for (const PeriodSystem& system : period_systems)
            if (system.kind == kind) return system;
    }
    return usual;
}

Result<KnownSchool> read_known_school(Reader& reader, std::string_view year_title,
                                      ProgrammeFamily family, std::optional<DateRange> lessons) {
    KnownSchool school;
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& year : years)
        if (year.title == year_title) school.year = year;
    LETOPIS_TRY(bells, reader.bell_slots(family));
    school.bells = std::move(bells);
    LETOPIS_TRY(subjects, reader.subjects());
    school.subjects = std::move(subjects);
    LETOPIS_TRY(persons, read_persons(reader));
    school.persons = std::move(persons);
    if (!school.year) return school;

    LETOPIS_TRY(systems, reader.period_systems(school.year->school_year_id));
    school.period_systems = std::move(systems);
    LETOPIS_TRY(groups, reader.study_groups(school.year->school_year_id));
    school.groups = std::move(groups);
    LETOPIS_TRY(named, reader.named_bells());
    school.named_bells = std::move(named);
    LETOPIS_TRY(special, reader.calendar_days(school.year->starts_on, school.year->ends_on));
    school.special_days = std::move(special);
    for (const StudyGroup& group : school.groups) {
        LETOPIS_TRY(heard, reader.bells_of_group(group.study_group_id));
        if (!heard.empty()) school.bells_of_groups.emplace(group.study_group_id, std::move(heard));
        LETOPIS_TRY(list_closed, is_closed_for(reader, group, ClosureAspect::students));
        if (list_closed) school.groups_with_closed_lists.insert(group.study_group_id);
        LETOPIS_TRY(lessons_closed, is_closed_for(reader, group, ClosureAspect::lessons));
        if (lessons_closed) school.groups_with_closed_lessons.insert(group.study_group_id);
        LETOPIS_TRY(courses, read_courses(reader, group, lessons));
        for (KnownCourse& course : courses) school.courses.push_back(std::move(course));
    }
    return school;
}

Result<Done> read_traces(Reader& reader, Date from, KnownSchool& school) {
    std::unordered_map<StudyGroupId, std::vector<PlannedWork>> planned;
    for (KnownCourse& known : school.courses) {
        const StudyGroupId group = known.course.study_group_id;
        if (!planned.contains(group)) {
            LETOPIS_TRY(works,
                        reader.planned_works_of_group(group, from, last_day_of(*school.year)));
            planned.emplace(group, std::move(works));
        }
        for (const PlannedWork& work : planned.at(group))
            if (work.course_id == known.course.course_id)
                known.traces.planned_works.insert(work.planned_on);
        if (known.lessons.empty()) continue;
        LETOPIS_TRY(
            cells, reader.cells_of_course(known.course.course_id, from, last_day_of(*school.year)));
        for (const Cell& cell : cells) known.traces.with_cells.insert(cell.lesson_id);
    }
    return Done{};
}

}  // namespace letopis
