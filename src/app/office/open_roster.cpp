#include "app/office/open_roster.h"

#include <algorithm>

#include "app/office/closed_list.h"
#include "domain/calendar/policies.h"
#include "domain/classes/membership.h"
#include "ports/gathering/class_split.h"
#include "ports/gathering/known_names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

class RosterLook {
public:
    RosterLook(Reader& reader, Roster& roster) : reader_{reader}, roster_{roster}, names_{reader} {}

    Result<Done> add_leads() {
        LETOPIS_TRY(leads, reader_.class_teachers(roster_.study_group_id));
        for (auto one = leads.rbegin(); one != leads.rend(); ++one) {
            LETOPIS_TRY(lead, lead_of(one->teacher_id, one->valid_from, one->valid_to));
            roster_.leads.push_back(std::move(lead));
        }
        return Done{};
    }

    Result<Done> add_courses() {
        LETOPIS_TRY(courses, courses_of_class(reader_, roster_.study_group_id));
        for (const CourseTitle& title : courses) {
            LETOPIS_TRY(closed_at, reader_.course_closed_at(title.course.course_id));
            RosterCourse course{.course_id = title.course.course_id,
                                .subject_title = title.subject.title,
                                .kind = title.subject.kind,
                                .scale = title.course.scale,
                                .weekly_hours_hundredths = title.course.weekly_hours_hundredths,
                                .is_closed = closed_at.has_value()};
            if (title.study_group.study_group_id != roster_.study_group_id)
                course.study_group_title = title.study_group.title;
            for (const CourseTeacher& one : title.teachers) {
                LETOPIS_TRY(lead, lead_of(one.teacher_id, one.valid_from, one.valid_to));
                course.teachers.push_back(std::move(lead));
            }
            roster_.courses.push_back(std::move(course));
        }
        return Done{};
    }

    Result<Done> add_students() {
        LETOPIS_TRY(split, ClassSplit::gather(reader_, roster_.study_group_id, roster_.today));
        LETOPIS_TRY(listed, reader_.students_of_group(roster_.study_group_id));
        for (const Member& member : members_of(listed)) {
            LETOPIS_TRY(student, student_of(member));
            for (const SplitSubject& subject : split.subjects())
                for (const CourseTitle& course : subject.courses)
                    add_subgroup(split, subject, course, student);
            roster_.students.push_back(std::move(student));
        }
        return Done{};
    }

private:
    Result<RosterLead> lead_of(PersonId id, Date from, const std::optional<Date>& to) {
        LETOPIS_TRY(name, names_.name_of(id));
        return RosterLead{
            .person_id = id, .name = std::move(name), .valid_from = from, .valid_to = to};
    }

    static void add_subgroup(const ClassSplit& split, const SplitSubject& subject,
                             const CourseTitle& course, RosterStudent& student) {
        const auto places = split.places_of(subject, student.student_id);
        const StudyGroupId subgroup = course.study_group.study_group_id;
        auto& told = student.subgroups;
        if (std::find(places.begin(), places.end(), subgroup) == places.end()) return;
        if (std::find(told.begin(), told.end(), course.study_group.title) == told.end())
            told.push_back(course.study_group.title);
    }

    Result<RosterStudent> student_of(const Member& member) {
        const Enrolment& last = member.enrolments.back();
        RosterStudent student{.number = ++number_,
                              .student_id = member.person.person_id,
                              .name = member.person.full_name(),
                              .birth_date = member.person.birth_date,
                              .personal_no = member.person.personal_no,
                              .enrolled_on = last.enrolled_on,
                              .order = order_words(last.order_no, last.order_on),
                              .left_on = last.left_on,
                              .left_order = order_words(last.left_order_no, last.left_order_on),
                              .left_reason = last.left_reason};
        LETOPIS_TRY(guardians, reader_.guardianships_of_student(student.student_id));
        for (const Guardianship& one : guardians) {
            if (one.rights != GuardianRights::full || roster_.today < one.valid_from) continue;
            if (one.valid_to && *one.valid_to < roster_.today) continue;
            LETOPIS_TRY(name, names_.name_of(one.guardian_id));
            student.guardians.push_back(name + (one.relation.empty() ? "" : ", " + one.relation));
        }
        return student;
    }

    Reader& reader_;
    Roster& roster_;
    KnownNames names_;
    int number_ = 0;
};

}  // namespace

Result<Roster> open_roster(Reader& reader, const Standing& standing, StudyGroupId id, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_class, target));
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    LETOPIS_TRY(list_closed, is_list_closed(reader, group));
    Roster roster{.study_group_id = id,
                  .kind = group.kind,
                  .title = group.title,
                  .school_year_title = year.title,
                  .today = day_in(year, moscow_date(now)),
                  .is_closed = closed_at.has_value(),
                  .is_list_closed = list_closed};
    for (const StudyGroupId parent_id : group.parent_group_ids) {
        LETOPIS_TRY(parent, find_study_group(reader, parent_id));
        roster.parents.push_back(parent.title);
    }
    RosterLook look{reader, roster};
    LETOPIS_TRY_DONE(look.add_leads());
    LETOPIS_TRY_DONE(look.add_students());
    LETOPIS_TRY_DONE(look.add_courses());
    roster.may_keep = check_access(standing, Action::keep_people, Target{}).has_value();
    LETOPIS_TRY(policies, reader.policies());
    roster.marks_behaviour = policies_on(policies, roster.today).behaviour_marks &&
                             is_home_class(group) &&
                             check_access(standing, Action::assess_behaviour, target).has_value();
    return roster;
}

}  // namespace letopis
