#pragma once
// open_certificate_classes: classes of the 9th and 11th whose certificates a person may look at,
// and how far their exams are (LAW-10).

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct CertificateClassLine {
    StudyGroupId study_group_id;
    std::string title;
    int grade = 9;
    std::string school_year_title;
    int students = 0;  ///< On the list today, or on the last day of a year that is over.
    int exams = 0;     ///< Results that stand.
    bool is_closed = false;
    bool operator==(const CertificateClassLine&) const = default;
};
LETOPIS_DESCRIBE(CertificateClassLine, study_group_id, title, grade, school_year_title, students,
                 exams, is_closed)

struct CertificateClasses {
    std::vector<CertificateClassLine> classes;  ///< The latest year first, then by title.
    bool operator==(const CertificateClasses&) const = default;
};
LETOPIS_DESCRIBE(CertificateClasses, classes)

/// Of this school year and the one before. Refuses as the second lock (read_class) whoever may read
/// no class.
Result<CertificateClasses> open_certificate_classes(Reader& reader, const Standing& standing,
                                                    Instant now);

}  // namespace letopis
