#include "app/years/undo_move.h"

#include <algorithm>

#include "app/years/switch_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Everybody who was in a group of that year.
Result<std::set<StudentId>> students_of_year(Reader& reader, SchoolYearId year) {
    std::set<StudentId> students;
    LETOPIS_TRY(groups, reader.study_groups(year));
    for (const StudyGroup& group : groups) {
        LETOPIS_TRY(listed, reader.students_of_group(group.study_group_id));
        for (const ListedStudent& one : listed) students.insert(one.person.person_id);
    }
    return students;
}

/// The group with the subgroups that draw from it.
Result<std::vector<StudyGroup>> with_subgroups(Reader& reader, const StudyGroup& group) {
    std::vector<StudyGroup> all{group};
    LETOPIS_TRY(groups, reader.study_groups(group.school_year_id));
    for (StudyGroup& one : groups) {
        const auto& parents = one.parent_group_ids;
        if (std::find(parents.begin(), parents.end(), group.study_group_id) != parents.end())
            all.push_back(std::move(one));
    }
    return all;
}

Result<Done> check_not_begun(Reader& reader, const StudyGroup& group) {
    LETOPIS_TRY(closed_at, reader.class_closed_at(group.study_group_id));
    if (closed_at) return RefusalCode::class_closed;
    LETOPIS_TRY(courses, courses_of_class(reader, group.study_group_id));
    if (courses.empty()) return Done{};
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = "study_group_ids",
                   .detail = group.title +
                             ": журнал нового года уже начат, отменить перевод нельзя. "
                             "Переводите обучающихся по одному приказами о движении."};
}

Result<std::vector<EntryBody>> decide_undo(Reader& reader, const UndoMove& undo) {
    LETOPIS_TRY(years, find_switch_years(reader, undo.from_year_id));
    LETOPIS_TRY(group, find_study_group(reader, undo.study_group_id));
    if (!years.to || group.school_year_id != years.to->school_year_id ||
        group.kind == StudyGroupKind::subgroup)
        return RefusalCode::not_found;
    LETOPIS_TRY_DONE(check_switch_order(undo.order_no, undo.order_on));
    LETOPIS_TRY_DONE(check_not_begun(reader, group));
    LETOPIS_TRY(groups, with_subgroups(reader, group));
    LETOPIS_TRY(moved, students_of_year(reader, years.from.school_year_id));
    LETOPIS_TRY(of_group, reader.students_of_group(group.study_group_id));
    std::set<StudentId> undone;
    for (const ListedStudent& listed : of_group)
        if (!listed.enrolment.left_on && listed.enrolment.enrolled_on == years.to->starts_on &&
            moved.count(listed.person.person_id) > 0)
            undone.insert(listed.person.person_id);
    std::vector<EntryBody> entries;
    for (const StudyGroup& one : groups) {
        LETOPIS_TRY(students, reader.students_of_group(one.study_group_id));
        for (const ListedStudent& listed : students)
            if (!listed.enrolment.left_on && undone.count(listed.person.person_id) > 0)
                entries.emplace_back(StudentLeft{.student_id = listed.person.person_id,
                                                 .study_group_id = one.study_group_id,
                                                 .left_on = listed.enrolment.enrolled_on,
                                                 .order_no = undo.order_no,
                                                 .order_on = undo.order_on,
                                                 .reason = std::string{switch_undone_reason}});
    }
    return entries;
}

}  // namespace

Command undo_move(CommandId command_id, PersonId actor_id, UndoMove undo) {
    return {command_id, actor_id,
            [actor_id,
             undo = std::move(undo)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                return decide_undo(context.reader, undo);
            }};
}

}  // namespace letopis
