#include "ports/gathering/certificates/certificate_class.h"

#include <algorithm>

#include "domain/finals/certificate_words.h"
#include "domain/finals/rule_sets.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// The subject of this title that the school has, else the part of it that is taught.
SubjectId whole_of(const std::vector<Subject>& known, std::string_view title, SubjectId part) {
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Subject& subject) { return subject.title == title; });
    return found == known.end() ? part : found->subject_id;
}

}  // namespace

Result<CertificateClass> find_certificate_class(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(policies, reader.policies());
    const auto rules = rules_in_force(group.grade, year.ends_on, policies);
    if (!has_certificates(group) || !rules)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "study_group_id",
                       .detail = "Аттестаты получают в 9 и 11 классах. Выберите такой класс."};
    return CertificateClass{
        .study_group = std::move(group), .school_year = std::move(year), .rules = *rules};
}

Result<std::vector<CertificateSubject>> subjects_of_class(Reader& reader,
                                                          const CertificateClass& of) {
    LETOPIS_TRY(titles, curriculum_of_class(reader, of.study_group.study_group_id));
    LETOPIS_TRY(known, reader.subjects());
    std::vector<CertificateSubject> subjects;
    for (const CourseTitle& title : titles) {
        const std::string_view whole = certificate_subject(title.subject.title);
        const bool is_listed =
            std::any_of(subjects.begin(), subjects.end(),
                        [&](const CertificateSubject& one) { return one.title == whole; });
        if (!is_listed)
            subjects.push_back({.subject_id = whole_of(known, whole, title.subject.subject_id),
                                .title = std::string{whole},
                                .position = title.subject.position});
    }
    return subjects;
}

}  // namespace letopis
