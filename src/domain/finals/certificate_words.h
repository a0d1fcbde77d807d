#pragma once
// What stands in a certificate (аттестат, LAW-10, e.7): in which subject of it each subject of the
// curriculum is counted, and how a mark of it is explained.

#include <span>
#include <string>
#include <string_view>

#include "domain/classes/classes.h"
#include "domain/finals/exam_results.h"

namespace letopis {

/// Whether students of the group receive certificates at its end: the 9th and the 11th class.
bool has_certificates(const StudyGroup& group);

/// The subject of the certificate in which a subject of the curriculum is counted: "Математика" for
/// algebra, geometry and probability, else itself (e.7: one subject or several joined, by the rules
/// of the year).
std::string_view certificate_subject(std::string_view subject_title);

/// Whether everybody of the class sits this exam, so that there is no mark without it: Russian and
/// mathematics, where the exam counts.
bool is_exam_obligatory(const ResultRules& rules, std::string_view certificate_subject);

/// In how many subjects exams are sat by these rules: four; two, Russian and mathematics, by who
/// sits a ГВЭ; none where exams do not count. `kinds`: of those he has sat.
std::size_t exams_to_sit(const ResultRules& rules, std::span<const StateExamKind> kinds);

/// Why no certificate is given with this mark: a «2» or «незач.» is a debt; "" where one is.
std::string unfit_words(ResultValue mark);

/// "5–7", "5, 7–8". `grades`: in order, not empty.
std::string grades_words(std::span<const int> grades);

/// "9 класс, набор правил № 2, с экзаменов 2021 года (приказ …): …", with what the school chose.
std::string rules_words(const ResultRules& rules);

/// How the mark came about: "годовая 4, экзамен 3: (4 + 3) / 2 = 3,5 → 4"; "" where there is none.
std::string mark_explanation(const ResultRules& rules, const SubjectResults& results);

}  // namespace letopis
