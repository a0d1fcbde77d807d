#include "app/control/gap_panel.h"

#include <algorithm>
#include <tuple>

#include "base/limits.h"

namespace letopis {
namespace {

using CountedJournal = std::pair<const CourseTitle*, int>;

/// The most gaps first; no more than a page shows.
std::vector<CountedJournal> journals_with_most(const std::vector<PanelDebt>& debts) {
    std::unordered_map<CourseId, CountedJournal> counted;
    for (const PanelDebt& debt : debts) {
        const CourseTitle* title = debt.title();
        if (title == nullptr) continue;
        CountedJournal& journal = counted[title->course.course_id];
        journal.first = title;
        ++journal.second;
    }
    std::vector<CountedJournal> journals;
    journals.reserve(counted.size());
    for (const auto& [id, journal] : counted) journals.push_back(journal);
    const auto most = std::min(journals.size(), limits::gap_journals_on_page);
    std::partial_sort(journals.begin(), journals.begin() + static_cast<std::ptrdiff_t>(most),
                      journals.end(), [](const CountedJournal& one, const CountedJournal& other) {
                          return std::tie(other.second, one.first->course.course_id) <
                                 std::tie(one.second, other.first->course.course_id);
                      });
    journals.resize(most);
    return journals;
}

}  // namespace

DebtKind PanelDebt::kind() const { return of_lesson ? kind_of(of_lesson->debt) : other->kind; }

Date PanelDebt::on() const {
    return of_lesson ? of_lesson->unfinished->lesson.lesson_on : other->on;
}

int PanelDebt::slot_no() const {
    return of_lesson ? of_lesson->unfinished->lesson.slot_no : other->slot_no;
}

EmployeeId PanelDebt::debtor_id() const {
    return of_lesson ? of_lesson->unfinished->debtor_id() : other->debtor_id;
}

CourseId PanelDebt::course_id() const {
    return of_lesson ? of_lesson->unfinished->lesson.course_id : other->course_id;
}

const CourseTitle* PanelDebt::title() const { return of_lesson ? of_lesson->title : other->title; }

int& DebtCounts::of(DebtKind kind) {
    switch (kind) {
        case DebtKind::attendance:
            return attendance;
        case DebtKind::topic:
            return topic;
        case DebtKind::homework:
            return homework;
        case DebtKind::marks:
            return marks;
        case DebtKind::point:
            return point;
        case DebtKind::absence_reason:
            return absence_reason;
        case DebtKind::absence_document:
            return absence_document;
        case DebtKind::period_marks:
            return period_marks;
        case DebtKind::plan:
            return plan;
        case DebtKind::briefing:
            break;
    }
    return briefing;
}

Result<Done> GapPanel::fill(const std::vector<PanelDebt>& debts) {
    for (const PanelDebt& debt : debts) {
        ++view_.gap_count;
        ++view_.counts.of(debt.kind());
        LETOPIS_TRY_DONE(count_teacher(debt));
        if (debt.is_of_lesson() && (days_.empty() || *days_.rbegin() < debt.on()))
            days_.insert(debt.on());
        if (view_.gaps.size() < most_lines_) LETOPIS_TRY_DONE(add_line(debt));
    }
    list_teachers();
    draw_map(debts);
    return Done{};
}

void GapPanel::list_teachers() {
    for (auto& [id, counted] : teachers_) view_.teachers.push_back(std::move(counted));
    std::sort(view_.teachers.begin(), view_.teachers.end(),
              [](const TeacherGaps& one, const TeacherGaps& other) {
                  return std::tie(other.gap_count, one.teacher_id) <
                         std::tie(one.gap_count, other.teacher_id);
              });
}

Result<Done> GapPanel::count_teacher(const PanelDebt& debt) {
    const EmployeeId debtor = debt.debtor_id();
    auto known = teachers_.find(debtor);
    if (known == teachers_.end()) {
        LETOPIS_TRY(name, names_.name_of(debtor));
        known = teachers_
                    .emplace(debtor, TeacherGaps{.teacher_id = debtor,
                                                 .teacher = std::move(name),
                                                 .counts = {},
                                                 .oldest_on = debt.on()})
                    .first;
    }
    TeacherGaps& counted = known->second;
    ++counted.gap_count;
    ++counted.counts.of(debt.kind());
    return Done{};
}

Result<Instant> GapPanel::due_at(const PanelDebt& debt) {
    if (debt.other != nullptr) return debt.other->due_at;
    LETOPIS_TRY(due, deadlines_.due(debt.of_lesson->debt, debt.of_lesson->unfinished->lesson,
                                    *debt.of_lesson->title));
    return due.due_at;
}

Result<Done> GapPanel::add_line(const PanelDebt& debt) {
    LETOPIS_TRY(due, due_at(debt));
    LETOPIS_TRY(clause, deadlines_.clause_of(debt_policy(debt.kind()), debt.on()));
    GapLine line{.debt = debt.kind(),
                 .course_id = debt.course_id(),
                 .on = debt.on(),
                 .slot_no = debt.slot_no(),
                 .subject_title = {},
                 .study_group_title = {},
                 .student = {},
                 .teacher_id = debt.debtor_id(),
                 .teacher = teachers_.at(debt.debtor_id()).teacher,
                 .due_at = due,
                 .policy = std::string{debt_policy(debt.kind())},
                 .clause = std::move(clause)};
    if (const CourseTitle* title = debt.title()) {
        line.subject_title = title->subject.title;
        line.study_group_id = title->study_group.study_group_id;
        line.study_group_title = title->study_group.title;
    }
    if (debt.of_lesson != nullptr) {
        const UnfinishedLesson& unfinished = *debt.of_lesson->unfinished;
        line.lesson_id = unfinished.lesson.lesson_id;
        if (line.debt == DebtKind::marks) line.count = unfinished.missing_marks;
    } else {
        const OtherDebt& other = *debt.other;
        LETOPIS_TRY(student, names_.last_first_of(other.student_id));
        line.student = std::move(student);
        line.lesson_id = other.lesson_id;
        line.student_id = other.student_id;
        line.period_id = other.period_id;
        line.count = other.count;
        line.study_group_id = other.study_group_id;
        if (other.title == nullptr) line.study_group_title = other.class_title;
    }
    view_.gaps.push_back(std::move(line));
    return Done{};
}

void GapPanel::draw_map(const std::vector<PanelDebt>& debts) {
    view_.days.assign(days_.begin(), days_.end());
    if (view_.days.size() > limits::gap_days_on_page)
        view_.days.erase(view_.days.begin(), view_.days.end() - limits::gap_days_on_page);
    for (const auto& [title, gap_count] : journals_with_most(debts))
        view_.journals.push_back({.course_id = title->course.course_id,
                                  .subject_title = title->subject.title,
                                  .study_group_title = title->study_group.title,
                                  .gap_count = gap_count,
                                  .counts = std::vector<int>(view_.days.size())});
    std::unordered_map<CourseId, JournalGaps*> shown;
    for (JournalGaps& journal : view_.journals) shown.emplace(journal.course_id, &journal);
    for (const PanelDebt& debt : debts) {
        if (!debt.is_of_lesson()) continue;
        const auto day = std::lower_bound(view_.days.begin(), view_.days.end(), debt.on());
        if (day == view_.days.end() || *day != debt.on()) continue;
        if (const auto journal = shown.find(debt.course_id()); journal != shown.end())
            ++journal->second->counts[static_cast<std::size_t>(day - view_.days.begin())];
    }
}

}  // namespace letopis
