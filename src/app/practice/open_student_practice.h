#pragma once
// open_student_practice: where a student is sent to practice, when, who leads it, and what came of
// it, for himself and his family (VOC-10).

#include <vector>

#include "app/practice/practice_lines.h"
#include "domain/access/access.h"

namespace letopis {

/// Практика студента.
struct StudentPractice {
    StudentId student_id;
    std::vector<PracticeLine> lines;  ///< The latest first.
    bool operator==(const StudentPractice&) const = default;
};
LETOPIS_DESCRIBE(StudentPractice, student_id, lines)

/// Empty for who was never sent. Refuses as the second lock (read_diary).
Result<StudentPractice> open_student_practice(Reader& reader, const Standing& standing,
                                              StudentId student_id, Instant now);

}  // namespace letopis
