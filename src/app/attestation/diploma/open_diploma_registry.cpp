#include "app/attestation/diploma/open_diploma_registry.h"

#include <algorithm>

#include "app/attestation/diploma/open_diploma_supplement.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// "Математика (234 ч)": hours are a part of the line of a supplement.
std::string subject_of(const SupplementPart& part, const SupplementRow& row) {
    const bool is_apart = part.kind == SupplementPartKind::course_works ||
                          part.kind == SupplementPartKind::practices ||
                          part.kind == SupplementPartKind::finals;
    std::string words = is_apart ? part.title + ": " + row.title : row.title;
    if (row.hours) words += " (" + std::to_string(*row.hours) + " ч)";
    return words;
}

void add_marks(const DiplomaSupplement& supplement, RegistryGraduate& graduate,
               std::vector<std::string>& subjects) {
    for (const SupplementPart& part : supplement.parts)
        for (const SupplementRow& row : part.rows) {
            std::string subject = subject_of(part, row);
            if (std::find(subjects.begin(), subjects.end(), subject) == subjects.end())
                subjects.push_back(subject);
            if (row.result.empty()) graduate.lacks.push_back(row.title + ": нет оценки");
            graduate.marks.push_back(
                {.subject = std::move(subject), .words = mark_in_words(row.result)});
        }
    if (supplement.parts.empty()) graduate.lacks.emplace_back("в приложении нет ни одной строки");
}

}  // namespace

Result<GraduateRegistry> open_diploma_registry(Reader& reader, const Standing& standing,
                                               StudyGroupId id, Instant now) {
    LETOPIS_TRY(group, open_diploma_supplement(reader, standing, id, now));
    LETOPIS_TRY(found, find_study_group(reader, id));
    LETOPIS_TRY(year, find_school_year(reader, found.school_year_id));
    LETOPIS_TRY(organization, reader.organization());
    LETOPIS_TRY(decisions, reader.council_decisions(id));
    const Date last_day = last_day_of(year);
    LETOPIS_TRY(modes, reader.study_modes_of_group(id, last_day, last_day));
    LETOPIS_TRY(listed, reader.students_of_group(id));
    GraduateRegistry registry{.study_group_id = id,
                              .study_group_title = group.study_group_title,
                              .organization = organization ? organization->full_name : "",
                              .document_title = "Диплом о среднем профессиональном образовании",
                              .graduated_in = last_day.year()};
    for (const DiplomaSupplement& supplement : group.students) {
        const auto person =
            std::find_if(listed.begin(), listed.end(), [&](const ListedStudent& one) {
                return one.person.person_id == supplement.student_id;
            });
        if (person == listed.end()) continue;
        registry.rules = supplement.diploma_rule;
        RegistryGraduate graduate = registry_graduate(person->person, modes, decisions, last_day);
        add_marks(supplement, graduate, registry.subjects);
        registry.lacking += graduate.lacks.empty() ? 0 : 1;
        registry.graduates.push_back(std::move(graduate));
    }
    return registry;
}

}  // namespace letopis
