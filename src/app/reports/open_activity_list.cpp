#include "app/reports/open_activity_list.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "domain/classes/membership.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/gathering/timetable_words.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// An association, or an extracurricular course, with what is the same for all who go to it.
struct KnownActivity {
    StudentActivity words;
    std::vector<CourseTitle> courses;

    /// Whose achievements are its own: a class's are not those of one of its courses.
    bool is_association() const {
        return !courses.empty() &&
               courses.front().study_group.family == ProgrammeFamily::additional;
    }
};

class Activities {
public:
    Activities(Reader& reader, const SchoolYear& year, Date today)
        : reader_{reader}, year_{year}, on_{day_in(year, today)} {}

    Result<std::vector<StudentActivity>> of(StudentId student_id) {
        LETOPIS_TRY(enrolments, reader_.enrolments_of(student_id));
        std::vector<StudentActivity> activities;
        for (const Enrolment& enrolment : enrolments) {
            if (!enrolment.covers(on_)) continue;
            LETOPIS_TRY(known, known_activities(enrolment.study_group_id));
            for (const KnownActivity& one : *known) {
                StudentActivity activity = one.words;
                LETOPIS_TRY(results, results_of(student_id, one));
                activity.results = std::move(results);
                activities.push_back(std::move(activity));
            }
        }
        std::sort(activities.begin(), activities.end(),
                  [](const StudentActivity& one, const StudentActivity& other) {
                      return sort_key(one.title) < sort_key(other.title);
                  });
        return activities;
    }

private:
    /// The association that the group is, or each extracurricular course of it; of this year only.
    Result<const std::vector<KnownActivity>*> known_activities(StudyGroupId id) {
        if (const auto found = known_.find(id); found != known_.end()) return &found->second;
        auto& place = known_[id];
        LETOPIS_TRY(group, find_study_group(reader_, id));
        if (group.school_year_id != year_.school_year_id) return &place;
        LETOPIS_TRY(courses, reader_.courses_of_group(id));
        if (group.family == ProgrammeFamily::additional) {
            LETOPIS_TRY(one, activity_of(group, group.title, std::move(courses)));
            place.push_back(std::move(one));
            return &place;
        }
        for (CourseTitle& title : courses) {
            if (title.subject.kind != SubjectKind::extracurricular) continue;
            const std::string name = title.subject.title;
            LETOPIS_TRY(one, activity_of(group, name, {std::move(title)}));
            place.push_back(std::move(one));
        }
        return &place;
    }

    Result<KnownActivity> activity_of(const StudyGroup& group, std::string title,
                                      std::vector<CourseTitle> courses) {
        KnownActivity activity{
            .words = {.study_group_id = group.study_group_id, .title = std::move(title)},
            .courses = std::move(courses)};
        LETOPIS_TRY(hours, hours_of_group(reader_, group, activity.courses));
        activity.words.hours = std::move(hours);
        std::vector<std::string> teachers;
        for (const CourseTitle& course : activity.courses) {
            LETOPIS_TRY(names, teachers_on(reader_, course.teachers, on_));
            if (std::find(teachers.begin(), teachers.end(), names) == teachers.end())
                teachers.push_back(std::move(names));
        }
        activity.words.teachers = joined(teachers, ", ");
        return activity;
    }

    Result<std::vector<std::string>> results_of(StudentId student_id,
                                                const KnownActivity& activity) {
        std::vector<std::string> results;
        for (const CourseTitle& title : activity.courses) {
            LETOPIS_TRY(annual, reader_.annual_marks_of_course(title.course.course_id));
            LETOPIS_TRY(marks, reader_.period_marks_of_course(title.course.course_id));
            LETOPIS_TRY(periods, periods_of(reader_, title.course.period_system_id));
            for (const Period& period : periods)
                for (const PeriodMark& mark : marks)
                    if (mark.student_id == student_id && mark.period_id == period.period_id)
                        results.push_back(period.title + ": " +
                                          std::string{result_text(mark.value)});
            for (const AnnualMark& mark : annual)
                if (mark.student_id == student_id)
                    results.push_back("год: " + std::string{result_text(mark.value)});
        }
        if (!activity.is_association()) return results;
        LETOPIS_TRY(achievements, reader_.achievements_of_student(student_id));
        for (const Achievement& one : achievements)
            if (one.study_group_id == activity.words.study_group_id)
                results.push_back(joined({one.title, one.outcome}, ", "));
        return results;
    }

    Reader& reader_;
    const SchoolYear& year_;
    Date on_;
    std::map<StudyGroupId, std::vector<KnownActivity>> known_;
};

}  // namespace

Result<ActivityList> open_activity_list(Reader& reader, const Standing& standing, StudyGroupId id,
                                        Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_excuses, target));
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(organization, reader.organization());
    LETOPIS_TRY(class_teacher, class_teacher_on(reader, id, day_in(year, today)));
    ActivityList list{.study_group_id = id,
                      .study_group_title = group.title,
                      .school_year_title = year.title,
                      .organization = organization ? organization->short_name : std::string{},
                      .class_teacher = std::move(class_teacher),
                      .today = today};
    LETOPIS_TRY(listed, reader.students_of_group(id));
    Activities activities{reader, year, today};
    for (const Member& member : members_of(listed)) {
        if (!member.covers(day_in(year, today))) continue;
        ActivityListRow row{.number = static_cast<int>(list.rows.size()) + 1,
                            .student_id = member.person.person_id,
                            .name = member.person.last_first()};
        LETOPIS_TRY(found, activities.of(row.student_id));
        row.activities = std::move(found);
        if (!row.activities.empty()) ++list.busy;
        list.rows.push_back(std::move(row));
    }
    return list;
}

}  // namespace letopis
