#include "app/practice/practice_facts.h"

#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

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

Result<Done> check_course_open(Reader& reader, const Course& course) {
    LETOPIS_TRY(closures, closures_of(reader, course, std::nullopt));
    if (const auto refusal = closure_refusal(closures)) return *refusal;
    return Done{};
}

}  // namespace letopis
