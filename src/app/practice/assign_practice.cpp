#include "app/practice/assign_practice.h"

#include "app/practice/practice_facts.h"
#include "base/limits.h"
#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_lead(Reader& reader, EmployeeId lead_id, Date today) {
    LETOPIS_TRY(lead, read_standing(reader, lead_id, today));
    if (!lead.appointed.empty() || !lead.teaches_courses.empty() || !lead.leads_groups.empty())
        return Done{};
    return invalid("lead_id", "Руководителя от колледжа выберите из его работников.");
}

Result<Done> check_days(Reader& reader, const Course& course, const AssignPractice& assign) {
    LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
    const std::string span = "Практика проходит в учебном году " + year.title + ": с " +
                             year.starts_on.russian() + " по " + last_day_of(year).russian() + ".";
    if (assign.from_on < year.starts_on) return invalid("from_on", span);
    if (last_day_of(year) < assign.to_on) return invalid("to_on", span);
    return Done{};
}

Result<std::vector<StudentId>> on_list(Reader& reader, StudyGroupId group,
                                       const AssignPractice& assign) {
    LETOPIS_TRY(listed, reader.students_of_group(group));
    std::vector<StudentId> students;
    for (const Member& member : members_of(listed))
        if (member.covers(assign.from_on) && member.covers(assign.to_on))
            students.push_back(member.person.person_id);
    return students;
}

/// Of whoever is sent, in any course: nobody is at two bases on one day. Too many are refused by
/// the rule.
Result<std::vector<PracticeAssignment>> practice_of_students(Reader& reader,
                                                             const AssignPractice& assign) {
    std::vector<PracticeAssignment> known;
    if (assign.student_ids.size() > limits::cells_per_request) return known;
    for (const StudentId student : assign.student_ids) {
        LETOPIS_TRY(his, reader.practice_of_student(student));
        known.insert(known.end(), his.begin(), his.end());
    }
    return known;
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const AssignPractice& assign) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(title, find_course(reader, assign.course_id));
    LETOPIS_TRY_DONE(
        check_course_access(reader, actor_id, Action::keep_practice, title.course, today));
    if (!is_practice(title))
        return invalid("course_id",
                       "На практику направляют только по курсу практики. Выберите такой курс.");
    LETOPIS_TRY_DONE(check_course_open(reader, title.course));
    LETOPIS_TRY_DONE(check_lead(reader, assign.lead_id, today));
    LETOPIS_TRY_DONE(check_days(reader, title.course, assign));
    LETOPIS_TRY(known, practice_of_students(reader, assign));
    LETOPIS_TRY(students, on_list(reader, title.study_group.study_group_id, assign));
    LETOPIS_TRY(facts, decide_assign_practice(assign, known, students));
    return std::vector<EntryBody>(facts.begin(), facts.end());
}

}  // namespace

Command assign_practice(CommandId command_id, PersonId actor_id, AssignPractice assign) {
    return {command_id, actor_id, [actor_id, assign = std::move(assign)](DecisionContext& context) {
                return decide(context, actor_id, assign);
            }};
}

}  // namespace letopis
