#include "app/attestation/retake_facts.h"

#include "app/attestation/owed_results.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// The result an improvement starts from: the mark, or what a deferred student was attested with.
Result<std::optional<ResultValue>> first_result(Reader& reader, const Course& course,
                                                StudentId student_id, PeriodId period_id) {
    std::optional<ResultValue> found;
    if (period_id.is_nil()) {
        LETOPIS_TRY(marks, reader.annual_marks_of_course(course.course_id));
        for (const AnnualMark& mark : marks)
            if (mark.student_id == student_id) found = mark.value;
        return found;
    }
    LETOPIS_TRY(marks, reader.period_marks_of_course(course.course_id));
    for (const PeriodMark& mark : marks)
        if (mark.student_id == student_id && mark.period_id == period_id) found = mark.value;
    if (found) return found;
    LETOPIS_TRY(deferred, deferred_in_course(reader, course));
    if (const DeferredResult* one = deferred_result(deferred, student_id, period_id))
        found = one->value;
    return found;
}

}  // namespace

Result<std::vector<RetakeDirection>> retakes_for(Reader& reader, const Course& course,
                                                 StudentId student_id, PeriodId period_id) {
    LETOPIS_TRY(known, reader.retakes_of_student(student_id));
    std::erase_if(known, [&](const RetakeDirection& one) {
        return one.course_id != course.course_id || one.period_id != period_id;
    });
    return known;
}

Result<RetakeFacts> gather_retake_facts(Reader& reader, const CourseTitle& title,
                                        StudentId student_id, PeriodId period_id, Date today) {
    LETOPIS_TRY(debt, gather_debt(reader, title, student_id, period_id, today));
    LETOPIS_TRY(result, first_result(reader, title.course, student_id, period_id));
    LETOPIS_TRY(known, retakes_for(reader, title.course, student_id, period_id));
    LETOPIS_TRY(year, school_year_on(reader, today));
    LETOPIS_TRY(last, reader.last_retake_number(year.starts_on, last_day_of(year)));
    return RetakeFacts{.debt = std::move(debt),
                       .result = result,
                       .known = std::move(known),
                       .next_number = last + 1};
}

}  // namespace letopis
