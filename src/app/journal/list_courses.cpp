#include "app/journal/list_courses.h"

#include <algorithm>

#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

template <class AnyId>
bool contains(const std::vector<AnyId>& ids, AnyId id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Journals that he may open, or the teaching load.
enum class CoursesListed { journals, load };

class CourseListing {
public:
    CourseListing(Reader& reader, const Standing& standing, Date teaching_on, CoursesListed listed)
        : reader_{reader}, standing_{standing}, teaching_on_{teaching_on}, listed_{listed} {}

    Result<std::vector<ListedCourse>> own(SchoolYearId year) {
        std::vector<ListedCourse> courses;
        LETOPIS_TRY(titles, reader_.courses_of_teacher(standing_.person_id, year));
        for (const CourseTitle& title : titles) {
            if (!is_own(title)) continue;
            LETOPIS_TRY(course, listed(title));
            courses.push_back(std::move(course));
        }
        return courses;
    }

    /// Courses of the class that he may read and does not teach.
    Result<CoursesOfClass> of_class(const StudyGroup& group) {
        LETOPIS_TRY(closed_at, reader_.class_closed_at(group.study_group_id));
        CoursesOfClass listed_class{
            .study_group_id = group.study_group_id,
            .title = group.title,
            .grade = group.grade,
            .led = contains(standing_.leads_groups, group.study_group_id),
            .accounts = contains(standing_.leads_groups, group.study_group_id) ||
                        contains(standing_.trains_groups, group.study_group_id),
            .closed = closed_at.has_value()};
        LETOPIS_TRY(titles, courses_of_class(reader_, group.study_group_id));
        for (const CourseTitle& title : titles) {
            if (listed_ == CoursesListed::journals && is_own(title)) continue;
            const Target target{
                .course_id = title.course.course_id,
                .subject_id = title.course.subject_id,
                .study_group_ids = {title.course.study_group_id, group.study_group_id}};
            if (listed_ == CoursesListed::journals &&
                !check_access(standing_, Action::read_journal, target))
                continue;
            LETOPIS_TRY(course, listed(title));
            listed_class.courses.push_back(std::move(course));
        }
        return listed_class;
    }

private:
    bool is_own(const CourseTitle& title) const {
        return contains(standing_.teaches_courses, title.course.course_id);
    }

    std::vector<EmployeeId> teachers_today(const CourseTitle& title) const {
        std::vector<EmployeeId> ids;
        for (const CourseTeacher& teacher : title.teachers)
            if (teacher.covers(teaching_on_)) ids.push_back(teacher.teacher_id);
        return ids;
    }

    Result<ListedCourse> listed(const CourseTitle& title) {
        LETOPIS_TRY(teachers, teachers_on(reader_, title.teachers, teaching_on_));
        LETOPIS_TRY(closed_at, reader_.course_closed_at(title.course.course_id));
        return ListedCourse{.course_id = title.course.course_id,
                            .subject_title = title.subject.title,
                            .study_group_id = title.study_group.study_group_id,
                            .study_group_title = title.study_group.title,
                            .teachers = std::move(teachers),
                            .teacher_ids = teachers_today(title),
                            .scale = title.course.scale,
                            .closed = closed_at.has_value(),
                            .is_practice = title.subject.kind == SubjectKind::practice,
                            .kind = title.subject.kind};
    }

    Reader& reader_;
    const Standing& standing_;
    Date teaching_on_;  ///< The day whose teachers are named.
    CoursesListed listed_;
};

Result<SchoolYear> chosen_year(Reader& reader, std::optional<SchoolYearId> year_id, Date today) {
    return year_id ? find_school_year(reader, *year_id) : school_year_on(reader, today);
}

}  // namespace

Result<CourseList> list_courses(Reader& reader, const Standing& standing,
                                std::optional<SchoolYearId> year_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, chosen_year(reader, year_id, today));
    CourseList list{.school_year_id = year.school_year_id, .school_year_title = year.title};
    LETOPIS_TRY(years, reader.school_years());
    for (auto one = years.rbegin(); one != years.rend(); ++one)
        list.school_years.push_back({one->school_year_id, one->title});

    CourseListing listing{reader, standing, day_in(year, today), CoursesListed::journals};
    LETOPIS_TRY(own, listing.own(year.school_year_id));
    list.own = std::move(own);
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    for (const StudyGroup& group : groups) {
        if (group.kind == StudyGroupKind::subgroup) continue;
        LETOPIS_TRY(listed, listing.of_class(group));
        if (!listed.courses.empty() || contains(standing.trains_groups, group.study_group_id))
            list.classes.push_back(std::move(listed));
    }
    std::stable_partition(list.classes.begin(), list.classes.end(),
                          [](const CoursesOfClass& one) { return one.led; });
    return list;
}

Result<CourseList> list_load(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_timetable, Target{}));
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, school_year_on(reader, today));
    CourseList list{.school_year_id = year.school_year_id,
                    .school_year_title = year.title,
                    .school_years = {{year.school_year_id, year.title}}};
    CourseListing listing{reader, standing, day_in(year, today), CoursesListed::load};
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    for (const StudyGroup& group : groups) {
        if (group.kind == StudyGroupKind::subgroup) continue;
        LETOPIS_TRY(listed, listing.of_class(group));
        if (!listed.courses.empty()) list.classes.push_back(std::move(listed));
    }
    return list;
}

}  // namespace letopis
