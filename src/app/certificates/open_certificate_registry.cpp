#include "app/certificates/open_certificate_registry.h"

#include <algorithm>

#include "app/certificates/open_certificates.h"
#include "base/text.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

void add_marks(const CertificateStudent& student, RegistryGraduate& graduate) {
    for (const CertificateMark& mark : student.marks) {
        graduate.marks.push_back(
            {.subject = mark.subject_title, .words = mark_in_words(mark.mark)});
        const bool is_unfit = mark.mark.empty() || !mark.missing.empty();
        if (is_unfit)
            graduate.lacks.push_back(
                mark.subject_title + ": " +
                (mark.missing.empty() ? "нет отметки" : joined(mark.missing, ", ")));
    }
    for (const std::string& note : student.notes) graduate.lacks.push_back(note);
}

}  // namespace

Result<GraduateRegistry> open_certificate_registry(Reader& reader, const Standing& standing,
                                                   StudyGroupId id, Instant now) {
    LETOPIS_TRY(view, open_certificates(reader, standing, id, now));
    LETOPIS_TRY(of, find_certificate_class(reader, id));
    LETOPIS_TRY(organization, reader.organization());
    LETOPIS_TRY(decisions, reader.council_decisions(id));
    const Date last_day = last_day_of(of.school_year);
    LETOPIS_TRY(modes, reader.study_modes_of_group(id, last_day, last_day));
    LETOPIS_TRY(listed, reader.students_of_group(id));
    GraduateRegistry registry{.study_group_id = id,
                              .study_group_title = view.study_group_title,
                              .organization = organization ? organization->full_name : "",
                              .document_title = view.grade == 9
                                                    ? "Аттестат об основном общем образовании"
                                                    : "Аттестат о среднем общем образовании",
                              .rules = view.rules,
                              .graduated_in = last_day.year()};
    for (const CertificateColumn& column : view.subjects) registry.subjects.push_back(column.title);
    for (const CertificateStudent& student : view.students) {
        const auto person = std::find_if(
            listed.begin(), listed.end(),
            [&](const ListedStudent& one) { return one.person.person_id == student.student_id; });
        if (person == listed.end()) continue;
        RegistryGraduate graduate = registry_graduate(person->person, modes, decisions, last_day);
        add_marks(student, graduate);
        registry.lacking += graduate.lacks.empty() ? 0 : 1;
        registry.graduates.push_back(std::move(graduate));
    }
    return registry;
}

}  // namespace letopis
