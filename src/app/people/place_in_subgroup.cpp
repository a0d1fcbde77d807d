#include "app/people/place_in_subgroup.h"

#include <set>

#include "app/people/membership_rules.h"
#include "app/people/office.h"
#include "entry/entry.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Refusal begins_later(const Enrolment& stay, const std::string& title) {
    return {
        .code = RefusalCode::dates_out_of_order,
        .field = "from",
        .detail = title + ": он там с " + stay.enrolled_on.russian() + ". Выберите день позже."};
}

/// Where the subject is taught to a part of the class. Not an after-school group: its list changes
/// by order, from the student's card.
Result<std::set<StudyGroupId>> subgroups_of(Reader& reader, const PlaceInSubgroup& placement) {
    std::set<StudyGroupId> subgroups;
    LETOPIS_TRY(courses, reader.courses_of_subgroups(placement.class_id));
    for (const CourseTitle& one : courses)
        if (one.subject.subject_id == placement.subject_id &&
            one.subject.kind != SubjectKind::after_school)
            subgroups.insert(one.study_group.study_group_id);
    return subgroups;
}

Result<std::vector<EntryBody>> decide(Reader& reader, const PlaceInSubgroup& placement) {
    LETOPIS_TRY(subgroups, subgroups_of(reader, placement));
    if (placement.subgroup_id && subgroups.count(*placement.subgroup_id) == 0)
        return RefusalCode::not_found;
    std::vector<EntryBody> bodies;
    bool is_there = false;
    LETOPIS_TRY(stays, reader.enrolments_of(placement.student_id));
    for (const Enrolment& stay : stays) {
        if (subgroups.count(stay.study_group_id) == 0) continue;
        if (stay.left_on && *stay.left_on < placement.from) continue;
        const bool is_wanted = stay.study_group_id == placement.subgroup_id;
        if (is_wanted && stay.enrolled_on <= placement.from && !stay.left_on) {
            is_there = true;
            continue;
        }
        LETOPIS_TRY(group, find_study_group(reader, stay.study_group_id));
        if (is_wanted || stay.enrolled_on >= placement.from) return begins_later(stay, group.title);
        bodies.emplace_back(StudentLeft{.student_id = placement.student_id,
                                        .study_group_id = stay.study_group_id,
                                        .left_on = placement.from.plus_days(-1)});
    }
    if (placement.subgroup_id && !is_there)
        bodies.emplace_back(StudentEnrolled{.student_id = placement.student_id,
                                            .study_group_id = *placement.subgroup_id,
                                            .enrolled_on = placement.from});
    return bodies;
}

}  // namespace

Command place_in_subgroup(CommandId command_id, PersonId actor_id, PlaceInSubgroup placement) {
    return {command_id, actor_id,
            [actor_id, placement](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                LETOPIS_TRY(group, find_study_group(reader, placement.class_id));
                LETOPIS_TRY_DONE(check_list_open(reader, group));
                LETOPIS_TRY(enrolment, reader.enrolment(placement.student_id, placement.class_id,
                                                        placement.from));
                if (!enrolment) return RefusalCode::student_not_enrolled;
                LETOPIS_TRY_DONE(check_day_of_year(reader, group, placement.from, "from"));
                return decide(reader, placement);
            }};
}

}  // namespace letopis
