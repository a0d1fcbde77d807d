#include "ports/gathering/deferred.h"

#include "domain/finals/deferred_attestation.h"

namespace letopis {

Result<std::vector<DeferredResult>> deferred_in_course(Reader& reader, const Course& course) {
    LETOPIS_TRY(deferrals, reader.deferrals_of_group(course.study_group_id));
    std::erase_if(deferrals,
                  [&](const Deferral& one) { return one.course_id != course.course_id; });
    if (deferrals.empty()) return std::vector<DeferredResult>{};
    LETOPIS_TRY(held, reader.attestations_of_course(course.course_id));
    return deferred_results(deferrals, held);
}

Result<std::vector<DeferredResult>> deferred_of_student(Reader& reader, StudentId student_id) {
    LETOPIS_TRY(deferrals, reader.deferrals_of_student(student_id));
    if (deferrals.empty()) return std::vector<DeferredResult>{};
    LETOPIS_TRY(held, reader.attestations_of_student(student_id));
    return deferred_results(deferrals, held);
}

}  // namespace letopis
