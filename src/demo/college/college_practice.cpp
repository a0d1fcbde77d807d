// Practice: every kept group at two bases for two weeks, with diaries and attestation sheets.

#include <algorithm>
#include <array>

#include "app/practice/assess_practice.h"
#include "app/practice/assign_practice.h"
#include "app/practice/diary/check_practice_days.h"
#include "app/practice/diary/write_practice_day.h"
#include "demo/college/college_life.h"

namespace letopis::demo {
namespace {

constexpr int hours_of_practice = 72;  ///< Twelve days of six hours.
constexpr int hours_of_practice_day = 6;

struct CollegeBase {
    const char* title;
    const char* lead;
    const char* order_no;
};
constexpr std::array medical_bases{
    CollegeBase{"ГБУЗ «Городская клиническая больница № 4»",
                "Соколова М. В., главная медицинская сестра", "61-п"},
    CollegeBase{"ГБУЗ «Городская поликлиника № 12»", "Рябова Т. И., старшая медицинская сестра",
                "62-п"}};
constexpr std::array beauty_bases{
    CollegeBase{"ООО «Салон „Орхидея“»", "Лазарева Е. С., управляющая", "63-п"},
    CollegeBase{"ООО «Центр косметологии „Линия“»", "Давыдова И. О., старший мастер", "64-п"}};

constexpr std::array<std::string_view, 6> works_done{
    "Вводный инструктаж. Знакомство с отделением, режимом и документацией.",
    "Подготовка рабочего места, обработка инструментов под контролем наставника.",
    "Выполнение назначенных манипуляций, заполнение листов наблюдения.",
    "Беседы с пациентами, памятка о режиме и питании.",
    "Ведение учётной документации отделения.",
    "Отработка алгоритмов, разбор ошибок с наставником."};

PracticeKind kind_for(const CollegeGroup& group) {
    if (group.leaves) return PracticeKind::prediploma;
    return group.grade == 1 ? PracticeKind::educational : PracticeKind::industrial;
}

std::span<const CollegeBase> bases_for(const CollegeGroup& group) {
    if (group.title.starts_with("ПЭ")) return beauty_bases;
    return medical_bases;
}

Result<std::vector<PracticeAssignment>> practice_of(Desk& desk, const CollegeGroup& group) {
    return desk.read(
        [&](Reader& reader) { return reader.practice_of_course(group.practice->course_id); });
}

/// Diaries are kept by every third student.
constexpr std::size_t diary_every = 3;

}  // namespace

Result<Done> send_to_practice(Desk& desk, College& college) {
    for (const CollegeGroup& group : college.kept) {
        const auto bases = bases_for(group);
        for (std::size_t i = 0; i < bases.size(); ++i) {
            std::vector<StudentId> sent;
            for (std::size_t j = i; j < group.students.size(); j += bases.size())
                sent.push_back(group.students[j]);
            desk.submit(assign_practice(desk.next_id(), college.deputy,
                                        {.course_id = group.practice->course_id,
                                         .student_ids = std::move(sent),
                                         .kind = kind_for(group),
                                         .base = bases[i].title,
                                         .base_lead = bases[i].lead,
                                         .lead_id = group.curator,
                                         .from_on = college.day(5, 25),
                                         .to_on = college.day(6, 6),
                                         .hours = hours_of_practice,
                                         .order_no = bases[i].order_no}));
        }
    }
    return desk.finish();
}

Result<Done> keep_practice_diaries(Desk& desk, College& college, Date on) {
    for (const CollegeGroup& group : college.kept) {
        LETOPIS_TRY(assigned, practice_of(desk, group));
        for (std::size_t i = 0; i < assigned.size(); i += diary_every) {
            const auto day = static_cast<std::size_t>(assigned[i].from_on.days_until(on));
            desk.submit(
                write_practice_day(desk.next_id(), assigned[i].student_id,
                                   {.assignment = assigned[i].assignment,
                                    .done_on = on,
                                    .hours = hours_of_practice_day,
                                    .text = std::string{works_done[day % works_done.size()]}}));
        }
    }
    return desk.finish();
}

Result<Done> assess_practice_of(Desk& desk, College& college) {
    for (const CollegeGroup& group : college.kept) {
        LETOPIS_TRY(assigned, practice_of(desk, group));
        for (const PracticeAssignment& one : assigned) {
            LETOPIS_TRY(days, desk.read([&](Reader& reader) {
                return reader.practice_diary(one.assignment);
            }));
            std::vector<SeenPracticeDay> seen;
            for (const PracticeDay& day : days)
                seen.push_back({.done_on = day.done_on, .version = day.version});
            if (!seen.empty())
                desk.submit(confirm_practice_days(desk.next_id(), group.curator, one.assignment,
                                                  std::move(seen)));
            const int ability = college.ability(one.student_id);
            constexpr int excellent = 42;
            constexpr int good = 36;
            desk.submit(assess_practice(
                desk.next_id(), group.curator,
                {.assignment = one.assignment,
                 .competences = "ОК 01–09 освоены, ПК по профессиональному модулю освоены",
                 .characteristic = "Программа практики выполнена, дневник и отчёт сданы.",
                 .result = ability >= excellent ? ResultValue::five
                           : ability >= good    ? ResultValue::four
                                                : ResultValue::three,
                 .assessed_on = moscow_date(desk.now()),
                 .reason = {}},
                one.version));
        }
    }
    return desk.finish();
}

}  // namespace letopis::demo
