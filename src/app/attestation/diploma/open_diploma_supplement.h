#pragma once
// open_diploma_supplement: what goes to the supplement of a diploma (приложение к диплому), for a
// whole group: disciplines by cycles of the curriculum with hours and the diploma mark, those of
// general education in a part of their own, course works, practice, final attestation (VOC-09,
// VOC-11, VOC-12).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/access/access.h"
#include "domain/classes/cycles.h"
#include "ports/reader.h"

namespace letopis {

/// Раздел приложения: a cycle, or what stands apart of all cycles. In the order of the paper.
LETOPIS_ENUM(SupplementPartKind, general_education, social, science, general_professional,
             professional_module, course_works, practices, finals)
/// "Общеобразовательные дисциплины", …, "Практика", "Государственная итоговая аттестация".
std::string_view supplement_part_title(SupplementPartKind kind);

struct SupplementRow {
    std::string title;         ///< Of a diploma work, its topic too.
    std::optional<int> hours;  ///< Academic; a course work and an exam have none of their own.
    std::string result;        ///< "5 (отлично)"; "" while there is none or it is owed.
    bool operator==(const SupplementRow&) const = default;
};
LETOPIS_DESCRIBE(SupplementRow, title, hours, result)

struct SupplementPart {
    SupplementPartKind kind = SupplementPartKind::general_education;
    std::string title;
    std::vector<SupplementRow> rows;  ///< Not empty; by the curriculum.
    bool operator==(const SupplementPart&) const = default;
};
LETOPIS_DESCRIBE(SupplementPart, kind, title, rows)

/// Приложение одного студента.
struct DiplomaSupplement {
    StudentId student_id;
    std::string student_name;  ///< In full.
    std::optional<Date> birth_date;
    std::string diploma_rule;  ///< How marks are taken: "по последней аттестации".
    std::vector<SupplementPart> parts;
    int without_result = 0;  ///< Rows that have none yet.
    bool operator==(const DiplomaSupplement&) const = default;
};
LETOPIS_DESCRIBE(DiplomaSupplement, student_id, student_name, birth_date, diploma_rule, parts,
                 without_result)

/// Приложения группы.
struct GroupSupplement {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    Date today;
    std::vector<DiplomaSupplement> students;  ///< On the list today or on the last day of a year
                                              ///< that is over; by the alphabet.
    bool operator==(const GroupSupplement&) const = default;
};
LETOPIS_DESCRIBE(GroupSupplement, study_group_id, study_group_title, school_year_title, today,
                 students)

/// Refuses `not_found`, also for a group that is not vocational; as the second lock (read_class).
Result<GroupSupplement> open_diploma_supplement(Reader& reader, const Standing& standing,
                                                StudyGroupId id, Instant now);
/// Only one student, also one who has left. Refuses `not_found` also for who never was on the list.
Result<GroupSupplement> open_student_supplement(Reader& reader, const Standing& standing,
                                                StudyGroupId id, StudentId student_id, Instant now);

}  // namespace letopis
