#include "domain/finals/certificate_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/finals/rule_sets.h"
#include "domain/journal/academic_debt.h"
#include "domain/marks/means.h"

namespace letopis {
namespace {

struct JoinedSubject {
    std::string_view part;
    std::string_view whole;
};
constexpr std::array joined_subjects{
    JoinedSubject{"Алгебра", "Математика"},
    JoinedSubject{"Алгебра и начала математического анализа", "Математика"},
    JoinedSubject{"Геометрия", "Математика"},
    JoinedSubject{"Вероятность и статистика", "Математика"}};

constexpr std::array<std::string_view, 2> obligatory{"Русский язык", "Математика"};
constexpr std::size_t chosen_exams = 2;  ///< Beside the obligatory ones, but for a ГВЭ.

/// The numbers among the results, as they are added.
class Addends {
public:
    explicit Addends(std::span<const ResultValue> results) {
        for (const ResultValue result : results) add(result);
    }
    void add(ResultValue result) {
        const auto number = numeric(result);
        if (!number) return;
        words_ += (count_ == 0 ? "" : " + ") + std::to_string(*number);
        sum_ += *number;
        ++count_;
    }
    std::int64_t count() const { return count_; }
    /// "(4 + 3) / 2 = 3,5". There is at least one.
    std::string mean() const {
        return "(" + words_ + ") / " + std::to_string(count_) + " = " + mean_words();
    }

private:
    /// Two decimals at most, without noughts at the end.
    std::string mean_words() const {
        std::string text = mean_text({.num = sum_, .den = count_});
        while (text.ends_with('0')) text.pop_back();
        if (text.ends_with(',')) text.pop_back();
        return text;
    }

    std::string words_;
    std::int64_t sum_ = 0;
    std::int64_t count_ = 0;
};

std::string arrow(ResultValue result) { return " → " + std::string{result_text(result)}; }

/// The whole annual mark of a subject of several courses.
ResultValue rounded_annual(const ResultRules& rules, const SubjectResults& results) {
    return certificate_mark({.grade = rules.grade, .strategy = ResultStrategy::annual},
                            {.annual = results.annual})
        .value_or(ResultValue::not_attested);
}

/// What the school chose of what the orders leave to it.
std::string mathematics_words(CourseStrategy strategy) {
    return strategy == CourseStrategy::rounded_together
               ? "Алгебра, геометрия и вероятность: сначала их округлённая годовая, затем её "
                 "среднее "
                 "с экзаменом (регламент школы, «Математика в аттестате»)."
               : "Алгебра, геометрия и вероятность: среднее, в котором каждая годовая и экзамен — "
                 "по "
                 "одной отметке (регламент школы, «Математика в аттестате»).";
}

std::string annual_words(const ResultRules& rules, const SubjectResults& results) {
    const Addends addends(results.annual);
    if (addends.count() < 2)
        return "годовая " + std::string{result_text(rounded_annual(rules, results))};
    return "годовые " + addends.mean() + arrow(rounded_annual(rules, results));
}

std::string with_exam(const ResultRules& rules, const SubjectResults& results, ResultValue mark) {
    const std::string exam = "экзамен " + std::string{result_text(*results.exam)};
    if (rules.courses == CourseStrategy::each_beside_exam) {
        Addends all(results.annual);
        all.add(*results.exam);
        return (results.annual.size() < 2 ? "годовая и " : "годовые и ") + exam + ": " +
               all.mean() + arrow(mark);
    }
    Addends both(std::array{rounded_annual(rules, results), *results.exam});
    return annual_words(rules, results) + ", " + exam + ": " + both.mean() + arrow(mark);
}

}  // namespace

bool has_certificates(const StudyGroup& group) {
    return group.family == ProgrammeFamily::general && group.kind == StudyGroupKind::school_class &&
           (group.grade == 9 || group.grade == 11);
}

std::string_view certificate_subject(std::string_view subject_title) {
    const auto found =
        std::find_if(joined_subjects.begin(), joined_subjects.end(),
                     [&](const JoinedSubject& one) { return one.part == subject_title; });
    return found == joined_subjects.end() ? subject_title : found->whole;
}

bool is_exam_obligatory(const ResultRules& rules, std::string_view certificate_subject) {
    return rules.strategy == ResultStrategy::mean_with_exam &&
           std::find(obligatory.begin(), obligatory.end(), certificate_subject) != obligatory.end();
}

std::size_t exams_to_sit(const ResultRules& rules, std::span<const StateExamKind> kinds) {
    if (rules.strategy != ResultStrategy::mean_with_exam) return 0;
    const bool is_easier =
        std::find(kinds.begin(), kinds.end(), StateExamKind::graduation) != kinds.end();
    return obligatory.size() + (is_easier ? 0 : chosen_exams);
}

std::string unfit_words(ResultValue mark) {
    if (!leaves_debt(mark)) return "";
    return "итоговая отметка «" + std::string{result_text(mark)} +
           "»: аттестат с ней не выдают, сначала ликвидируют задолженность";
}

std::string grades_words(std::span<const int> grades) {
    std::string words;
    for (std::size_t i = 0; i < grades.size(); ++i) {
        std::size_t last = i;
        while (last + 1 < grades.size() && grades[last + 1] == grades[last] + 1) ++last;
        words += (words.empty() ? "" : ", ") + std::to_string(grades[i]);
        if (i < last) words += "–" + std::to_string(grades[last]);
        i = last;
    }
    return words;
}

std::string rules_words(const ResultRules& rules) {
    const std::string head = std::to_string(rules.grade) + " класс, набор правил № " +
                             std::to_string(rule_set_no(rules)) + ", с экзаменов " +
                             std::to_string(rules.valid_from_year) + " года (" +
                             std::string{rule_set_basis(rules)} + "): ";
    switch (rules.strategy) {
        case ResultStrategy::annual:
            return head + "в аттестат идёт годовая отметка.";
        case ResultStrategy::mean_with_exam:
            return head +
                   "по русскому языку, математике и предметам, которые сдавали по выбору, — "
                   "среднее "
                   "годовой и экзаменационной отметок; по остальным — годовая. Ровно половина "
                   "округляется вверх. " +
                   mathematics_words(rules.courses);
        case ResultStrategy::mean_of_all:
            break;
    }
    return head +
           "среднее всех отметок за периоды и годовых за 10 и 11 классы; экзамены не считаются. "
           "Ровно половина округляется вверх.";
}

std::string mark_explanation(const ResultRules& rules, const SubjectResults& results) {
    const auto mark = certificate_mark(rules, results);
    if (!mark) return "";
    const bool of_level = rules.strategy == ResultStrategy::mean_of_all;
    const Addends counted(of_level ? results.of_level : results.annual);
    if (counted.count() == 0) return std::string{result_text(*mark)};
    if (of_level) return counted.mean() + arrow(*mark);
    if (rules.strategy == ResultStrategy::mean_with_exam && results.exam)
        return with_exam(rules, results, *mark);
    return annual_words(rules, results);
}

}  // namespace letopis
