#include "demo/life/teaching.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "app/attendance/take_roll.h"
#include "app/lessons/keep_lesson_plan.h"
#include "app/lessons/record_briefing.h"
#include "app/lessons/record_lesson.h"
#include "app/marks/record_cell.h"
#include "app/marks/record_comment.h"
#include "demo/life/assessment.h"
#include "demo/texts/words.h"

namespace letopis::demo {
namespace {

// Of a thousand.
constexpr int late_for_first_lesson = 12;
constexpr int late_for_others = 2;
constexpr int unexplained_first_days = 600;
constexpr int points_for_absent = 450;
constexpr int work_not_handed_in = 30;
constexpr int lessons_with_homework_check = 110;
constexpr int lessons_with_answers = 260;
constexpr int comments_to_marks = 14;

constexpr int courses_without_plan = 25;
constexpr int rolls_not_taken = 150;
constexpr int announced_days_ahead = 7;  ///< How early a work is announced.

std::vector<Work> works_of(const PlannedTopic& topic, Chance& chance) {
    Work first;
    if (topic.work_type) {
        first.work_type = *topic.work_type;
        first.title = topic.work_title;
    } else if (chance.happens(lessons_with_answers)) {
        first.work_type = WorkType::answer;
    }
    first.weight_hundredths = default_weight_hundredths(first.work_type);
    std::vector<Work> works{first};
    if (!topic.work_type && chance.happens(lessons_with_homework_check))
        works.push_back({.work_no = 2,
                         .work_type = WorkType::homework_check,
                         .weight_hundredths = default_weight_hundredths(WorkType::homework_check)});
    return works;
}

/// What is told of at the first lesson of a half-year; those of safety of life forget (JRN-20).
constexpr std::array<std::string_view, 6> briefed{"physics",     "chemistry", "biology",
                                                  "informatics", "labour",    "sport"};

bool is_first_of_half_year(const CourseLife& course, std::size_t lesson) {
    return lesson == 0 ||
           course.lessons[lesson - 1].lesson_on.year() != course.lessons[lesson].lesson_on.year();
}

bool is_whole_class(const Work& work) { return everybody_does(work.work_type); }

}  // namespace

void Teaching::record(YearLife& year, std::pair<std::size_t, std::size_t> place, Keeping keeping) {
    CourseLife& course = year.courses[place.first];
    LessonLife& lesson = course.lessons[place.second];
    if (lesson.cancelled || !course.teacher) return;
    const std::size_t topic = std::min(course.next_topic++, course.topics.size() - 1);
    Chance chance{school_.seed,
                  "lesson/" + year.title + "/" + lesson.lesson_on.iso() + "/" +
                      std::to_string(lesson.begins.micros),
                  course.taught};
    LessonInHand hand{year,        course,           lesson,
                      place.first, place.second,     course.topics[topic],
                      keeping,     std::move(chance)};
    keep_plan(hand);
    record_topic(hand);
    brief(hand);
    if (keeping != Keeping::without_marks) record_cells(hand);
    take_roll_of(hand);
    announce_next_works(hand);
}

/// At the first lesson of the current year, but for some courses: the panel of gaps has something
/// to show.
void Teaching::keep_plan(const LessonInHand& hand) {
    if (&hand.year != &school_.current || hand.lesson_index != 0) return;
    Chance chance{school_.seed, "plan", hand.course.taught};
    if (chance.happens(courses_without_plan)) return;
    KeepLessonPlan plan{.course_id = hand.course.course_id};
    for (const PlannedTopic& topic : hand.course.topics)
        plan.items.push_back({.section = {},
                              .title = topic.topic,
                              .hours = 1,
                              .work_type = topic.work_type.value_or(WorkType::class_work),
                              .homework = topic.homework});
    desk_.submit(
        keep_lesson_plan(desk_.next_id(), school_.teacher_of(hand.course), std::move(plan)));
}

/// In the current year, but for some lessons of mathematics: whoever looks at the presence has
/// something to ask.
void Teaching::take_roll_of(const LessonInHand& hand) {
    if (&hand.year != &school_.current) return;
    if (hand.course.code == "mathematics") {
        Chance chance{school_.seed, "roll/" + hand.lesson.lesson_on.iso(), hand.course_index};
        if (chance.happens(rolls_not_taken)) return;
    }
    desk_.submit(
        take_roll(desk_.next_id(), school_.teacher_of(hand.course), hand.lesson.lesson_id));
}

void Teaching::brief(const LessonInHand& hand) {
    const CourseLife& course = hand.course;
    if (std::find(briefed.begin(), briefed.end(), course.code) == briefed.end() ||
        !is_first_of_half_year(course, hand.lesson_index))
        return;
    const bool is_autumn = hand.lesson_index == 0;
    desk_.submit(
        record_briefing(desk_.next_id(), school_.teacher_of(course),
                        {.lesson_id = hand.lesson.lesson_id,
                         .kind = is_autumn ? BriefingKind::primary : BriefingKind::repeated,
                         .text = "инструкция № 12"}));
}

void Teaching::submit_record(LessonLife& lesson, const CourseLife& course, RecordLesson record) {
    record.lesson_id = lesson.lesson_id;
    record.base_version = lesson.version;
    desk_.submit(record_lesson(desk_.next_id(), school_.teacher_of(course), std::move(record)),
                 [&lesson](const Receipt& receipt) {
                     if (receipt.entry_count > 0)
                         lesson.version = receipt.first_entry_index + receipt.entry_count - 1;
                 });
}

void Teaching::record_topic(LessonInHand& hand) {
    RecordLesson record;
    auto works = works_of(hand.topic, hand.chance);
    if (works != hand.lesson.works) {
        hand.lesson.works = works;
        record.works = std::move(works);
    }
    if (hand.keeping != Keeping::without_record) record.topic = hand.topic.topic;
    if (hand.keeping == Keeping::whole || hand.keeping == Keeping::without_marks) {
        if (hand.topic.homework.empty())
            record.homework_none = true;
        else
            record.homework = hand.topic.homework;
    }
    if (record.works || record.topic) submit_record(hand.lesson, hand.course, std::move(record));
}

/// A work of the whole class is announced ahead, so that the diary shows it.
void Teaching::announce_next_works(LessonInHand& hand) {
    const Date until = hand.lesson.lesson_on.plus_days(announced_days_ahead);
    std::size_t topic = hand.course.next_topic;
    for (std::size_t i = hand.lesson_index + 1;
         i < hand.course.lessons.size() && topic < hand.course.topics.size(); ++i, ++topic) {
        LessonLife& next = hand.course.lessons[i];
        if (until < next.lesson_on) return;
        const PlannedTopic& planned = hand.course.topics[topic];
        if (next.lesson_on == hand.lesson.lesson_on || next.cancelled || !planned.work_type)
            continue;
        auto works = works_of(planned, hand.chance);
        if (works == next.works) continue;
        next.works = works;
        submit_record(next, hand.course, {.works = std::move(works)});
    }
}

std::vector<Teaching::Attending> Teaching::attending(const LessonInHand& hand) const {
    std::vector<Attending> all;
    for (std::size_t i = 0; i < hand.course.members.size(); ++i) {
        const std::size_t student = hand.course.members[i].student;
        if (!school_.is_here(student, hand.lesson.lesson_on)) continue;
        const DayAbsence* absence = absences_.of(student, hand.lesson.lesson_on);
        if (absence != nullptr && hand.lesson.slot_no < absence->from_slot) absence = nullptr;
        all.push_back({i, absence});
    }
    return all;
}

/// Who is asked: those with the fewest marks first, so that nobody is left without; towards the
/// end of a period everybody who still lacks some.
std::vector<std::size_t> Teaching::choose_asked(LessonInHand& hand,
                                                const std::vector<Attending>& present) const {
    std::vector<std::pair<int, std::size_t>> order;
    for (const Attending& one : present)
        order.emplace_back(
            hand.course.members[one.member].marks_in_period * 4 + hand.chance.below(7), one.member);
    std::sort(order.begin(), order.end());
    const int left = lessons_left(hand);
    std::size_t count = static_cast<std::size_t>(asked_in_lesson(hand.course, hand.chance));
    if (left < 2)
        count = std::max<std::size_t>(
            count, static_cast<std::size_t>(
                       std::count_if(present.begin(), present.end(), [&](const Attending& one) {
                           return hand.course.members[one.member].marks_in_period <
                                  wanted_marks(hand.course);
                       })));
    std::vector<std::size_t> asked;
    for (std::size_t i = 0; i < std::min(count, order.size()); ++i)
        asked.push_back(order[i].second);
    return asked;
}

int Teaching::lessons_left(const LessonInHand& hand) const {
    const Period* period = period_at(hand.course, hand.lesson.lesson_on);
    int left = 0;
    for (std::size_t i = hand.lesson_index + 1; i < hand.course.lessons.size(); ++i)
        left += period != nullptr && period->covers(hand.course.lessons[i].lesson_on) ? 1 : 0;
    return left;
}

Teaching::Column Teaching::column_of(LessonInHand& hand, const Attending& one, Turn turn) const {
    const std::size_t student = hand.course.members[one.member].student;
    Column column{.marks = std::vector<std::string>(hand.lesson.works.size())};
    const WorkType first = hand.lesson.works.front().work_type;
    const bool exempt = school_.student(student).story.no_sport && hand.course.code == "sport";
    const bool marked = hand.course.scale != Scale::no_marks && !exempt;
    if (one.absence != nullptr) {
        AttendanceStatus status = one.absence->status;
        if (one.absence->first_day && hand.chance.happens(unexplained_first_days))
            status = AttendanceStatus::absent;
        column.letter = attendance_letter(status);
        const bool owed = marked && is_whole_class(hand.lesson.works.front()) && may_owe(hand) &&
                          hand.chance.happens(points_for_absent);
        if (owed) column.marks[0] = mark_text(MarkValue::pending);
        return column;
    }
    if (hand.chance.happens(hand.lesson.slot_no == 1 ? late_for_first_lesson : late_for_others))
        column.letter = attendance_letter(AttendanceStatus::late);
    if (!marked) return column;
    if (is_whole_class(hand.lesson.works.front())) {
        const bool handed_in = !may_owe(hand) || !hand.chance.happens(work_not_handed_in);
        column.marks[0] = handed_in
                              ? work_text_for(school_, hand.course, student, first, hand.chance)
                              : std::string{mark_text(MarkValue::pending)};
    } else if (turn == Turn::asked) {
        const std::size_t work = hand.chance.below(static_cast<int>(column.marks.size()));
        column.marks[work] = work_text_for(school_, hand.course, student,
                                           hand.lesson.works[work].work_type, hand.chance);
    }
    return column;
}

void Teaching::record_cells(LessonInHand& hand) {
    const auto all = attending(hand);
    std::vector<Attending> present;
    for (const Attending& one : all)
        if (one.absence == nullptr) present.push_back(one);
    const bool whole_class = is_whole_class(hand.lesson.works.front());
    const auto asked = whole_class ? std::vector<std::size_t>{} : choose_asked(hand, present);
    for (const Attending& one : all) {
        const bool is_asked = std::find(asked.begin(), asked.end(), one.member) != asked.end();
        const Column column = column_of(hand, one, is_asked ? Turn::asked : Turn::not_asked);
        write_column(hand, one, column);
        leave_for_later(hand, one, column);
    }
}

void Teaching::write_column(LessonInHand& hand, const Attending& one, const Column& column) {
    MemberLife& member = hand.course.members[one.member];
    for (std::size_t work = 0; work < column.marks.size(); ++work) {
        const std::string letter = work == 0 ? column.letter : std::string{};
        const std::string& marks = column.marks[work];
        if (letter.empty() && marks.empty()) continue;
        const bool parted = !letter.empty() && !marks.empty();
        desk_.submit(record_cell(desk_.next_id(), school_.teacher_of(hand.course),
                                 {.lesson_id = hand.lesson.lesson_id,
                                  .student_id = school_.people.students[member.student],
                                  .work_no = static_cast<int>(work) + 1,
                                  .text = letter + (parted ? " " : "") + marks}));
        if (!marks.empty() && marks != mark_text(MarkValue::pending)) ++member.marks_in_period;
    }
}

void Teaching::leave_for_later(LessonInHand& hand, const Attending& one, const Column& column) {
    const std::size_t student = hand.course.members[one.member].student;
    for (std::size_t work = 0; work < column.marks.size(); ++work) {
        const std::string& marks = column.marks[work];
        if (marks.empty()) continue;
        if (marks == mark_text(MarkValue::pending))
            plan_point(hand, student);
        else
            plan_correction(hand, student, static_cast<int>(work) + 1, marks);
        if (hand.chance.happens(comments_to_marks)) comment(hand, student, marks);
    }
}

void Teaching::comment(LessonInHand& hand, std::size_t student, const std::string& marks) {
    const bool good = marks.starts_with("5");
    const bool bad = marks.starts_with("2") || marks == mark_text(MarkValue::pending);
    const std::string words = words_for(good ? "good" : bad ? "bad" : "plain", hand.chance);
    desk_.submit(record_comment(desk_.next_id(), school_.teacher_of(hand.course),
                                {.lesson_id = hand.lesson.lesson_id,
                                 .student_id = school_.people.students[student],
                                 .comment = words}));
}

}  // namespace letopis::demo
