#pragma once
// A class whose students receive certificates (аттестаты): the 9th and the 11th, with the rules of
// its exam year.

#include <string>
#include <vector>

#include "domain/marks/certificate.h"
#include "ports/reader.h"

namespace letopis {

struct CertificateClass {
    StudyGroup study_group;
    SchoolYear school_year;
    ResultRules rules;
};

/// Refuses `not_found`, and `invalid_value` at `study_group_id` for a class without certificates.
Result<CertificateClass> find_certificate_class(Reader& reader, StudyGroupId id);

/// A subject of the class's certificates.
struct CertificateSubject {
    SubjectId subject_id;  ///< Of the whole where the school has it, else of its first part.
    std::string title;     ///< "Математика"
    int position = 0;
};

/// Those taught to the class this year, in order of the curriculum: in them exams are sat.
Result<std::vector<CertificateSubject>> subjects_of_class(Reader& reader,
                                                          const CertificateClass& of);

}  // namespace letopis
