#pragma once
// Graduates for the register of education documents and for the program that prints certificates
// (ФИС ФРДО; LAW-10, VOC-09): one line a graduate, and what is not known of each, so that nothing
// is silently empty.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/attendance/study_modes.h"
#include "domain/journal/journal.h"
#include "domain/people/people.h"

namespace letopis {

/// A mark as the document has it.
struct RegistryMark {
    std::string subject;
    std::string words;  ///< "5 (отлично)"; "" while there is none.
    bool operator==(const RegistryMark&) const = default;
};
LETOPIS_DESCRIBE(RegistryMark, subject, words)

/// Выпускник.
struct RegistryGraduate {
    StudentId student_id;
    std::string last_name;
    std::string first_name;
    std::string patronymic;
    std::optional<Date> birth_date;
    std::string sex;  ///< "мужской", "женский"; "" where the school does not know.
    std::string form_of_study;      ///< "очная"
    std::string form_of_education;  ///< "в образовательной организации", "семейное образование"
    std::vector<RegistryMark> marks;
    std::vector<std::string> lacks;  ///< What must be known before the document is filled in.
    bool operator==(const RegistryGraduate&) const = default;
};
LETOPIS_DESCRIBE(RegistryGraduate, student_id, last_name, first_name, patronymic, birth_date, sex,
                 form_of_study, form_of_education, marks, lacks)

/// Реестр выпускников of one class or group.
struct GraduateRegistry {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string organization;
    std::string document_title;  ///< "Аттестат об основном общем образовании"
    std::string rules;                  ///< By which rules the marks are taken, in words.
    int graduated_in = 0;               ///< The year.
    std::vector<std::string> subjects;  ///< In order of the curriculum.
    std::vector<RegistryGraduate> graduates;
    int lacking = 0;  ///< Graduates of whom something is not known.
    bool operator==(const GraduateRegistry&) const = default;
};
LETOPIS_DESCRIBE(GraduateRegistry, study_group_id, study_group_title, organization, document_title,
                 rules, graduated_in, subjects, graduates, lacking)

/// "5" → "5 (отлично)", "зач." → "зачтено": figures with words, as the order on certificates asks.
/// Words that are there already, and anything else, stay as they are.
std::string mark_in_words(std::string_view mark);

/// Without marks: names, birth date, sex, forms of study by his study modes on the last day; what
/// lacks of these; and a decision of the council that he has graduated, unless there is one.
RegistryGraduate registry_graduate(const Person& person, std::span<const StudyMode> modes,
                                   std::span<const CouncilDecision> decisions, Date last_day);

}  // namespace letopis
