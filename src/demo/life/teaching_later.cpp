// What a lesson leaves for later days: points to be replaced, mistakes to be found.

#include <algorithm>

#include "demo/life/assessment.h"
#include "demo/life/local_act.h"
#include "demo/life/teaching.h"
#include "demo/texts/words.h"

namespace letopis::demo {
namespace {

/// Of a thousand marks: how many are written again.
constexpr int marks_corrected = 9;
constexpr int least_days_to_resolve = 2;
/// A point is replaced this long before the period ends at the latest (f.1, point.max_days).
constexpr int days_before_period_end = 3;

std::string one_higher(const std::string& marks) {
    if (marks == "2") return "3";
    if (marks == "3") return "4";
    return "5";
}

std::string one_beside(const std::string& marks, Chance& chance) {
    if (marks == "5") return "4";
    if (marks == "2") return "3";
    return chance.happens(500) ? one_higher(marks) : marks == "4" ? "3" : "2";
}

}  // namespace

bool Teaching::may_owe(const LessonInHand& hand) const {
    const Period* period = period_at(hand.course, hand.lesson.lesson_on);
    return period != nullptr &&
           hand.lesson.lesson_on.plus_days(days_before_period_end + 1) <= period->ends_on;
}

void Teaching::plan_point(LessonInHand& hand, std::size_t student) {
    const Period* period = period_at(hand.course, hand.lesson.lesson_on);
    const Date from = hand.lesson.lesson_on.plus_days(least_days_to_resolve);
    const Date until = std::min(hand.lesson.lesson_on.plus_days(pending_days - 1),
                                period->ends_on.plus_days(-days_before_period_end));
    FollowUp resolved{.course = hand.course_index, .lesson = hand.lesson_index, .student = student};
    for (std::size_t i = hand.lesson_index + 1; i < hand.course.lessons.size(); ++i) {
        const LessonLife& next = hand.course.lessons[i];
        if (until < next.lesson_on) break;
        if (next.lesson_on < from || absences_.of(student, next.lesson_on) != nullptr) continue;
        resolved.marks = work_text_for(school_, hand.course, student,
                                       hand.lesson.works.front().work_type, hand.chance);
        follow_ups_.plan(hand.year.year, next.lesson_on, std::move(resolved));
        return;
    }
    // He did not come in time: the point is taken away.
    follow_ups_.plan(hand.year.year, std::max(until, hand.lesson.lesson_on), std::move(resolved));
}

void Teaching::plan_correction(LessonInHand& hand, std::size_t student, int work_no,
                               const std::string& marks) {
    if (marks.size() != 1 || !hand.chance.happens(marks_corrected)) return;
    FollowUp again{.course = hand.course_index,
                   .lesson = hand.lesson_index,
                   .student = student,
                   .work_no = work_no};
    const Date on = hand.lesson.lesson_on;
    const auto later = [&](int least, int most) {
        return on.plus_days(hand.chance.between(least, most));
    };
    Date when = on;
    const int drawn = hand.chance.below(100);
    if (drawn < 35) {  // Seen the same day: nobody asks why.
        again.marks = one_beside(marks, hand.chance);
    } else if (drawn < 60) {
        when = later(2, 4);
        again.marks = one_beside(marks, hand.chance);
        again.reason_code = CorrectionReason::typo;
        again.reason = words_for("typo", hand.chance);
    } else if (drawn < 85) {
        when = later(4, 9);
        again.marks = one_higher(marks);
        again.reason_code = CorrectionReason::rework;
        again.reason = words_for("rework", hand.chance);
    } else if (drawn < 95) {
        when = later(1, 3);
        again.reason_code = CorrectionReason::wrong_student;
        again.reason = words_for("wrong-student", hand.chance);
    } else if (drawn < 98) {
        when = later(5, 10);
        again.marks = one_higher(marks);
        again.reason_code = CorrectionReason::appeal;
        again.reason = words_for("appeal", hand.chance);
    } else {
        when = later(3, 8);
        again.marks = one_beside(marks, hand.chance);
        again.reason_code = CorrectionReason::admin;
        again.reason = words_for("admin", hand.chance);
    }
    if (again.marks == marks) return;
    follow_ups_.plan(hand.year.year, when, std::move(again));
}

}  // namespace letopis::demo
