#include "domain/statements/sheet_finals.h"

#include <algorithm>

#include "domain/finals/certificate_words.h"

namespace letopis {
namespace {

constexpr std::string_view exam_title = "Экзаменационная отметка";

/// The whole in which each column is counted; itself where it is no part.
std::string whole_of(const std::string& title) { return std::string{certificate_subject(title)}; }

}  // namespace

SheetFinals::SheetFinals(const SheetFacts& facts, std::vector<std::string> titles)
    : is_of_certificates_{has_certificates(facts.study_group)}, titles_{std::move(titles)} {
    if (!is_of_certificates_) return;
    for (const SheetFinal& one : facts.finals)
        finals_.emplace(std::pair{one.student_id, one.subject_title}, &one);
    for (std::size_t i = 0; i < titles_.size(); ++i) {
        const std::string whole = whole_of(titles_[i]);
        const bool is_last_part =
            whole != titles_[i] &&
            std::none_of(titles_.begin() + static_cast<std::ptrdiff_t>(i) + 1, titles_.end(),
                         [&](const std::string& later) { return whole_of(later) == whole; }) &&
            std::find(titles_.begin(), titles_.end(), whole) == titles_.end();
        if (!is_last_part) continue;
        titles_.insert(titles_.begin() + static_cast<std::ptrdiff_t>(i) + 1, whole);
        added_.push_back(i + 1);
    }
}

const SheetFinal* SheetFinals::final_of(StudentId student_id, const std::string& title) const {
    const auto found = finals_.find({student_id, title});
    return found == finals_.end() ? nullptr : found->second;
}

void SheetFinals::complete(StudentId student_id, SummarySheetStudent& row) {
    if (!is_of_certificates_ || row.rows.empty()) return;
    for (SummarySheetRow& results : row.rows)
        for (const std::size_t index : added_)
            results.values.insert(results.values.begin() + static_cast<std::ptrdiff_t>(index), "");
    SummarySheetRow exams{.title = std::string{exam_title},
                          .values = std::vector<std::string>(titles_.size())};
    SummarySheetRow& last = row.rows.back();
    for (std::size_t i = 0; i < titles_.size() && i < last.values.size(); ++i) {
        const SheetFinal* const one = final_of(student_id, titles_[i]);
        if (one == nullptr) continue;
        exams.values[i] = one->exam;
        last.values[i] = one->mark;
        has_points_ = has_points_ || one->is_in_points;
        lacks_marks_ = lacks_marks_ || one->mark.empty();
    }
    row.rows.insert(row.rows.end() - 1, std::move(exams));
}

std::vector<std::string> SheetFinals::footnotes() const {
    std::vector<std::string> notes;
    if (has_points_) notes.emplace_back("Экзаменационная отметка: результат ЕГЭ — в баллах.");
    if (lacks_marks_)
        notes.emplace_back(
            "Пустая итоговая отметка: для неё ещё нет всех отметок или результата экзамена; она "
            "вносится дополнением к этой ведомости.");
    return notes;
}

}  // namespace letopis
