#pragma once
// preview_exams: a list of exam results as it was pasted or uploaded (one line a student and a
// subject), held against the class: what would be recorded, what stands so already, what is wrong
// (INT-04). Records nothing: record_exams takes the lines that are in order.

#include <string>
#include <vector>

#include "app/certificates/open_certificates.h"
#include "app/certificates/record_exams.h"
#include "base/bytes.h"
#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// Новый; меняет баллы или отметку записанного; те же баллы и отметка; ошибка.
LETOPIS_ENUM(ExamListState, added, changed, same, wrong)

/// What record_exams is to be asked for: an ExamLine as it is answered.
struct CheckedExam {
    StudentId student_id;
    SubjectId subject_id;
    std::optional<int> points;
    std::optional<ResultValue> result;
    EntryIndex corrects = -1;
    bool operator==(const CheckedExam&) const = default;
};
LETOPIS_DESCRIBE(CheckedExam, student_id, subject_id, points, result, corrects)

/// Строка списка.
struct ExamListRow {
    int line = 0;  ///< Where it stands in the text, from 1.
    ExamListState state = ExamListState::wrong;
    std::string problem;  ///< What is wrong and what to do; "" where nothing is.
    std::string student;  ///< As written, or the name that the class has.
    std::string subject;
    std::string points;
    std::string result;
    std::optional<CheckedExam> exam;  ///< To be recorded; nothing where the row is wrong.
    /// What it would change: of a row that is the same, its protocol, unless that is the same too.
    std::optional<ExamView> standing;
    bool operator==(const ExamListRow&) const = default;
};
LETOPIS_DESCRIBE(ExamListRow, line, state, problem, student, subject, points, result, exam,
                 standing)

struct ExamPreview {
    std::string sheet{};  ///< Of a workbook.
    std::vector<ExamListRow> rows{};
    int added = 0;
    int changed = 0;
    int same = 0;
    int wrong = 0;
    bool operator==(const ExamPreview&) const = default;
};
LETOPIS_DESCRIBE(ExamPreview, sheet, rows, added, changed, same, wrong)

/// `list`: CSV, cells from a spreadsheet, or a workbook of XLSX, of which `sheet` is read, the
/// first where none is named; the columns are found by their titles: «№ личного дела» or «ФИО»,
/// «Предмет», «Баллы», «Отметка». A title with other words is passed over. Without the column
/// «Предмет» all are of `subject_id`. Refuses `not_found`; as the second lock (keep_exams); as
/// find_certificate_class; `import_rejected` as read_table; `invalid_value` at `list` without one
/// of the columns or with more than limits::cells_per_request rows.
Result<ExamPreview> preview_exams(Reader& reader, const Standing& standing, StudyGroupId id,
                                  SubjectId subject_id, ByteView list, Instant now,
                                  const std::string& sheet = {});

}  // namespace letopis
