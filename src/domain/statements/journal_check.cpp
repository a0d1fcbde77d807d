#include "domain/statements/journal_check.h"

#include <algorithm>
#include <map>
#include <utility>

#include "domain/lessons/deadlines.h"
#include "domain/marks/course_demands.h"

namespace letopis {
namespace {

bool is_standing(const Mark& mark) { return mark.value && *mark.value != MarkValue::pending; }

void add(CheckShare& share, const CheckShare& other) {
    share.good += other.good;
    share.all += other.all;
}

void count(CheckShare& share, int good) {
    ++share.all;
    share.good += good;
}

/// Marks of one work, and those of them first recorded by its term.
struct WorkMarks {
    int standing = 0;
    int in_time = 0;
};
using MarksOfWorks = std::map<std::pair<LessonId, int>, WorkMarks>;

MarksOfWorks marks_of_works(const CheckFacts& facts) {
    std::map<LessonId, Instant> due;
    for (const CheckedLesson& one : facts.lessons)
        due.emplace(one.lesson.lesson_id, one.marks_due_at);
    MarksOfWorks works;
    for (const Cell& cell : facts.cells) {
        const auto term = due.find(cell.lesson_id);
        if (term == due.end()) continue;
        for (const Mark& mark : cell.marks) {
            if (!is_standing(mark)) continue;
            WorkMarks& work = works[{cell.lesson_id, mark.place.work_no}];
            ++work.standing;
            if (mark.first_recorded_at <= term->second) ++work.in_time;
        }
    }
    return works;
}

CheckShare written_works(const CheckFacts& facts, const MarksOfWorks& works, Instant now) {
    CheckShare share;
    for (const CheckedLesson& one : facts.lessons) {
        if (now <= one.marks_due_at) continue;
        for (const Work& work : one.lesson.works) {
            if (!everybody_writes(work.work_type)) continue;
            const auto found = works.find({one.lesson.lesson_id, work.work_no});
            const WorkMarks marks = found == works.end() ? WorkMarks{} : found->second;
            count(share, marks.standing > 0 && marks.in_time * 2 >= marks.standing ? 1 : 0);
        }
    }
    return share;
}

CheckShare as_proposed(const std::vector<PeriodMark>& marks) {
    CheckShare share;
    for (const PeriodMark& mark : marks)
        if (mark.proposed) count(share, *mark.proposed == mark.value ? 1 : 0);
    return share;
}

}  // namespace

int CheckRates::density_hundredths() const { return lessons == 0 ? 0 : marks * 100 / lessons; }

CheckRates& CheckRates::operator+=(const CheckRates& other) {
    lessons += other.lessons;
    marks += other.marks;
    add(in_time, other.in_time);
    add(homework, other.homework);
    add(written, other.written);
    add(results, other.results);
    return *this;
}

CheckRates check_rates(const CheckFacts& facts, Instant now) {
    CheckRates rates{.lessons = static_cast<int>(facts.lessons.size())};
    for (const CheckedLesson& one : facts.lessons) {
        const Lesson& lesson = one.lesson;
        const bool is_recorded = !lesson.topic.empty();
        if (one.topic_due) count(rates.in_time, is_recorded && one.topic_in_time ? 1 : 0);
        if (demands_homework(facts.kind))
            count(rates.homework, lesson.homework_none || !lesson.homework.empty() ? 1 : 0);
    }
    const MarksOfWorks works = marks_of_works(facts);
    for (const auto& [place, work] : works) rates.marks += work.standing;
    rates.written = written_works(facts, works, now);
    rates.results = as_proposed(facts.period_marks);
    return rates;
}

std::string share_text(const CheckShare& share) {
    if (share.all == 0) return "–";
    return std::to_string(share.good * 100 / share.all) + " %";
}

}  // namespace letopis
