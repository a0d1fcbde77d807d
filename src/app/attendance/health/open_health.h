#pragma once
// open_health_classes, open_class_health, open_student_health: what the medic works with, and what
// a family reads of it (b.2, columns MEDIC, STUDENT, GUARDIAN; F-10, SEC-03).

#include <optional>
#include <string>
#include <vector>

#include "app/attendance/notice_lines.h"
#include "domain/access/access.h"
#include "domain/attendance/health_sheets.h"

namespace letopis {

struct HealthClass {
    StudyGroupId study_group_id;
    std::string title;
    std::string school_year_title;
    bool operator==(const HealthClass&) const = default;
};
LETOPIS_DESCRIBE(HealthClass, study_group_id, title, school_year_title)

struct HealthClasses {
    bool keeps_sheets = false;         ///< The local act says so.
    std::vector<HealthClass> classes;  ///< Of years that are not over; subgroups are left out.
    bool operator==(const HealthClasses&) const = default;
};
LETOPIS_DESCRIBE(HealthClasses, keeps_sheets, classes)

/// A line of F-10. b.2: the medic reads names and days of birth, no marks and no lessons.
struct HealthLine {
    StudentId student_id;
    std::string name;
    std::optional<Date> birth_date;
    HealthGroup health_group = HealthGroup::none;
    SportsGroup sports_group = SportsGroup::none;
    std::string health_group_title;  ///< "II"
    std::string sports_group_title;  ///< "специальная А"
    std::string furniture_no;
    std::string seat;
    std::string advice;
    std::optional<Date> examined_on;  ///< Nothing: there is no sheet.
    bool operator==(const HealthLine&) const = default;
};
LETOPIS_DESCRIBE(HealthLine, student_id, name, birth_date, health_group, sports_group,
                 health_group_title, sports_group_title, furniture_no, seat, advice, examined_on)

struct ClassHealth {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    Date today;
    bool keeps_sheets = false;
    std::vector<HealthLine> students;  ///< On the list today, by the alphabet.
    std::vector<ExcuseLine> excuses;   ///< Of the year, the latest first.
    bool operator==(const ClassHealth&) const = default;
};
LETOPIS_DESCRIBE(ClassHealth, study_group_id, study_group_title, school_year_title, today,
                 keeps_sheets, students, excuses)

struct StudentHealth {
    StudentId student_id;
    bool keeps_sheets = false;
    std::optional<HealthLine> sheet;  ///< Nothing where none is kept.
    bool operator==(const StudentHealth&) const = default;
};
LETOPIS_DESCRIBE(StudentHealth, student_id, keeps_sheets, sheet)

/// Refuses as the second lock (keep_health).
Result<HealthClasses> open_health_classes(Reader& reader, const Standing& standing, Instant now);
/// The same, and `not_found`. Where no sheets are kept the lines have names only. At most
/// limits::exemptions_on_page documents.
Result<ClassHealth> open_class_health(Reader& reader, const Standing& standing, StudyGroupId id,
                                      Instant now);
/// For the student himself and his family, as for a notice of absence.
Result<StudentHealth> open_student_health(Reader& reader, const Standing& standing,
                                          StudentId student_id, Instant now);

}  // namespace letopis
