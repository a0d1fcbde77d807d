#include "demo/practice/diaries.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "app/practice/diary/check_practice_days.h"
#include "app/practice/diary/write_practice_day.h"

namespace letopis::demo {
namespace {

constexpr int hours_of_day = 6;

constexpr std::array works{
    std::string_view{"Вводный инструктаж по охране труда. Знакомство с отделом и рабочим местом."},
    std::string_view{"Изучение внутренних регламентов и системы учёта задач организации."},
    std::string_view{"Установка среды разработки, получение доступа к учебному репозиторию."},
    std::string_view{"Разбор технического задания, уточнение требований с наставником."},
    std::string_view{"Проектирование таблиц базы данных, схема связей."},
    std::string_view{"Разработка формы ввода заявок, проверка вводимых значений."},
    std::string_view{"Написание модульных тестов, исправление найденных ошибок."},
    std::string_view{"Выгрузка отчёта в таблицу, согласование вида отчёта с отделом."},
    std::string_view{"Проверка кода вместе с наставником, правка замечаний."},
    std::string_view{"Подготовка руководства пользователя и отчёта по практике."}};

struct KeptDiary {
    PracticeAssignment practice;
    std::vector<Date> days;  ///< On which a line is awaited, up to today.
    int place = 0;           ///< Among those of the same days.
    bool is_last = false;    ///< Of them, where practice goes on.
};

/// Of those of the same days the fourth forgets two, so does the last where practice goes on:
/// somebody who is there lacks a line. The sixth keeps none.
bool is_skipped(const KeptDiary& diary, std::size_t day) {
    constexpr int careless = 3;
    constexpr int keeps_none = 5;
    if (diary.place == keeps_none) return true;
    const bool forgets = diary.place == careless || diary.is_last;
    return forgets && (day == 1 || day + 1 == diary.days.size());
}

Result<std::vector<KeptDiary>> diaries_of(Desk& desk, CourseId course) {
    const Date today = moscow_date(desk.now());
    return desk.read([&](Reader& reader) -> Result<std::vector<KeptDiary>> {
        LETOPIS_TRY(known, reader.practice_of_course(course));
        std::vector<KeptDiary> diaries;
        for (const PracticeAssignment& practice : known) {
            LETOPIS_TRY(special, reader.calendar_days(practice.from_on, practice.to_on));
            KeptDiary diary{.practice = practice, .days = practice_days_due(practice, special)};
            std::erase_if(diary.days, [&](Date on) { return today < on; });
            if (!diaries.empty() && diaries.back().practice.from_on == practice.from_on)
                diary.place = diaries.back().place + 1;
            diaries.push_back(std::move(diary));
        }
        for (std::size_t i = 0; i < diaries.size(); ++i)
            diaries[i].is_last = today <= diaries[i].practice.to_on &&
                                 (i + 1 == diaries.size() || diaries[i + 1].place == 0);
        return diaries;
    });
}

void write(Desk& desk, const KeptDiary& diary) {
    for (std::size_t day = 0; day < diary.days.size(); ++day) {
        if (is_skipped(diary, day)) continue;
        desk.submit(write_practice_day(desk.next_id(), diary.practice.student_id,
                                       {.assignment = diary.practice.assignment,
                                        .done_on = diary.days[day],
                                        .hours = hours_of_day,
                                        .text = std::string{works[day % works.size()]}}));
    }
}

/// The first two are confirmed whole, of the others the last lines wait; a line of the third is
/// given back.
Result<Done> check(Desk& desk, const SchoolLife& school, const CourseLife& course,
                   const KeptDiary& diary) {
    constexpr std::size_t waiting = 3;
    constexpr int whole = 2;
    const EntryIndex assignment = diary.practice.assignment;
    LETOPIS_TRY(lines,
                desk.read([&](Reader& reader) { return reader.practice_diary(assignment); }));
    const std::size_t left = diary.place < whole ? 0 : std::min(waiting, lines.size());
    std::vector<SeenPracticeDay> seen;
    for (std::size_t i = 0; i + left < lines.size(); ++i)
        seen.push_back({.done_on = lines[i].done_on, .version = lines[i].version});
    if (!seen.empty())
        desk.submit(confirm_practice_days(desk.next_id(), school.teacher_of(course), assignment,
                                          std::move(seen)));
    if (diary.place == whole && left > 0) {
        const PracticeDay& given_back = lines[lines.size() - left];
        desk.submit(return_practice_day(
            desk.next_id(), school.teacher_of(course),
            {.assignment = assignment,
             .day = {.done_on = given_back.done_on, .version = given_back.version},
             .remark = "Напишите, что именно вы сделали сами и чем закончили."}));
    }
    return Done{};
}

}  // namespace

Result<Done> keep_diaries(Desk& desk, const SchoolLife& school, const CourseLife& course) {
    LETOPIS_TRY(diaries, diaries_of(desk, course.course_id));
    for (const KeptDiary& diary : diaries) write(desk, diary);
    for (const KeptDiary& diary : diaries) LETOPIS_TRY_DONE(check(desk, school, course, diary));
    return desk.finish();
}

}  // namespace letopis::demo
