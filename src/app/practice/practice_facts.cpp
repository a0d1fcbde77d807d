#include "app/practice/practice_facts.h"

#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

bool is_practice(const CourseTitle& title) { return title.subject.kind == SubjectKind::practice; }

Result<FoundPractice> find_practice(Reader& reader, EntryIndex assignment) {
    LETOPIS_TRY(found, reader.practice_assignment(assignment));
    if (!found) return RefusalCode::not_found;
    LETOPIS_TRY(title, find_course(reader, found->course_id));
    return FoundPractice{.assignment = *std::move(found), .title = std::move(title)};
}

bool leads_practice(const PracticeAssignment& assignment, const Standing& standing) {
    const bool works_here = !standing.appointed.empty() || !standing.teaches_courses.empty() ||
                            !standing.leads_groups.empty();
    return works_here && !assignment.is_cancelled && assignment.lead_id == standing.person_id;
}

Result<Done> check_assessing(Reader& reader, PersonId actor_id, const FoundPractice& found,
                             Date today) {
    auto may =
        check_course_access(reader, actor_id, Action::assess_practice, found.title.course, today);
    if (may || !may.error().is_refusal()) return may;
    LETOPIS_TRY(standing, read_standing(reader, actor_id, today));
    if (leads_practice(found.assignment, standing)) return Done{};
    return may;
}

Result<Done> check_checking(Reader& reader, PersonId actor_id, const FoundPractice& found,
                            Date today) {
    const auto may =
        check_course_access(reader, actor_id, Action::keep_practice, found.title.course, today);
    if (may || !may.error().is_refusal()) return may;
    return check_assessing(reader, actor_id, found, today);
}

Result<bool> is_course_open(Reader& reader, const Course& course) {
    LETOPIS_TRY(closures, closures_of(reader, course, std::nullopt));
    return !closure_refusal(closures).has_value();
}

Result<Done> check_course_open(Reader& reader, const Course& course) {
    LETOPIS_TRY(closures, closures_of(reader, course, std::nullopt));
    if (const auto refusal = closure_refusal(closures)) return *refusal;
    return Done{};
}

}  // namespace letopis
