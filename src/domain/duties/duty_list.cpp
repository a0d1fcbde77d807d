// The list itself: by role in the order of Role, then by cadence. Codes are stable and never
// reused; each duty names the clause it comes from and the screen where it is done.
#include <algorithm>
#include <array>

#include "domain/duties/duties.h"

namespace letopis {
namespace {

using enum DutyCadence;
using enum Role;

constexpr auto duties = std::to_array<Duty>({
    {"director.presence", director, daily, "Посмотреть, кто сегодня в школе", "ATT-05",
     "/s/presence"},
    {"director.requests", director, weekly,
     "Просмотреть заявки на правку за сроком и решить те, что ждут", "JRN-14", "/s/corrections"},
    {"director.gaps", director, weekly, "Проверить, всё ли занесено в журналы за неделю",
     "ORD-1.4.1-a", "/s/gaps"},
    {"director.protocol", director, monthly,
     "Просмотреть протокол исправлений и настораживающие признаки", "ORD-1.4.1-b",
     "/s/corrections/protocol"},
    {"director.results", director, by_period, "Рассмотреть итоги периода по классам", "ASM-06",
     "/s/reports/results"},
    {"director.copies", director, by_period,
     "Убедиться, что копии архива лежат в разных помещениях и проверены", "ORD-1.4.2-4", "/a"},
    {"director.sheets", director, yearly,
     "Подписать сводные ведомости закрытых классов и передать их в архив", "ORD-1.4.2-3b",
     "/s/sheets"},
    {"director.posts", director, yearly, "Назначить приказом ответственных на новый учебный год",
     "ORD-1.0", "/s/people/staff"},
    {"director.act", director, yearly, "Сверить регламент с настройками журнала", "ORD-1.3-b",
     "/s/policies"},

    {"deputy.changes", deputy, daily, "Назначить замены на сегодня и на завтра", "CUR-02",
     "/s/changes"},
    {"deputy.gaps", deputy, daily, "Посмотреть, что не занесено за вчера, и напомнить учителям",
     "ORD-1.4.1-a", "/s/gaps"},
    {"deputy.requests", deputy, daily, "Решить заявки на правку за сроком", "JRN-14",
     "/s/corrections"},
    {"deputy.remarks", deputy, weekly, "Снять исполненные замечания по журналам и сделать новые",
     "JRN-16", "/s/remarks"},
    {"deputy.register", deputy, monthly, "Проверить журнал пропущенных и замещённых уроков",
     "CUR-03", "/s/changes/register"},
    {"deputy.hours", deputy, monthly, "Проверить табель учёта занятий", "CUR-04",
     "/s/reports/hours"},
    {"deputy.fulfilment", deputy, monthly, "Сверить выполнение учебного плана", "CUR-01",
     "/s/reports/fulfilment"},
    {"deputy.period", deputy, by_period, "Закрыть период: итоги выставлены по всем предметам",
     "JRN-15", "/s"},
    {"deputy.debts", deputy, by_period, "Назначить сроки ликвидации задолженностей", "LAW-04",
     "/s/debts"},
    {"deputy.sheets", deputy, yearly, "Закрыть год по классам, напечатать сводные ведомости",
     "ORD-1.4.2-3a", "/s/sheets"},

    {"archivist.checks", archivist, weekly,
     "Посмотреть итоги проверок копий, повреждённые восстановить", "ORD-1.4.2-2", "/a"},
    {"archivist.copies", archivist, monthly,
     "Убедиться, что у каждого пакета две проверенные копии в разных помещениях", "ORD-1.4.2-4",
     "/a"},
    {"archivist.media", archivist, by_period, "Осмотреть носители и сверить их с учётом",
     "ORD-1.4.2-4", "/a"},
    {"archivist.checkpoint", archivist, by_period, "Проверить контрольную точку реестра",
     "ORD-1.4.2-2", "/verify"},
    {"archivist.sheets", archivist, yearly, "Принять сводные ведомости всех закрытых классов",
     "ORD-1.4.2-3b", "/a"},

    {"admin.accounts", journal_admin, daily, "Открыть доступ новым работникам, закрыть выбывшим",
     "SEC-11", "/s/people"},
    {"admin.changes", journal_admin, weekly, "Сверить расписание недели с заменами", "CUR-02",
     "/s/changes"},
    {"admin.gaps", journal_admin, weekly, "Найти журналы, которые не ведутся", "ORD-1.4.1-a",
     "/s/gaps"},
    {"admin.groups", journal_admin, monthly, "Сверить подгруппы: никто не забыт и не стоит в двух",
     "JRN-18", "/s/people/groups"},
    {"admin.briefings", journal_admin, by_period, "Проверить записи инструктажей", "JRN-20",
     "/s/briefings"},
    {"admin.policies", journal_admin, by_period,
     "Сверить настройки журнала с действующим регламентом", "LAW-02", "/s/policies"},
    {"admin.year", journal_admin, yearly, "Перевести классы в новый учебный год", "OPS-01",
     "/s/year"},

    {"clerk.movement", clerk, daily, "Внести приказы о зачислении, переводе и выбытии", "JRN-26",
     "/s/people"},
    {"clerk.modes", clerk, weekly,
     "Внести приказы об обучении на дому и других режимах, завершить истёкшие", "JRN-23",
     "/s/modes"},
    {"clerk.lists", clerk, monthly, "Сверить списки классов с книгой приказов", "JRN-03",
     "/s/people/groups"},
    {"clerk.exams", clerk, yearly, "Занести результаты экзаменов, подготовить отметки в аттестаты",
     "LAW-10", "/s/certificates"},
    {"clerk.new_lists", clerk, yearly, "Подготовить списки классов нового года к 5 сентября",
     "JRN-26", "/s/people/groups"},

    {"teacher.attendance", subject_teacher, daily, "Отметить отсутствующих на каждом уроке",
     "ATT-02", "/t"},
    {"teacher.lessons", subject_teacher, daily,
     "Записать темы и домашние задания сегодняшних уроков", "AP-09", "/t"},
    {"teacher.written", subject_teacher, weekly,
     "Выставить отметки за письменные работы: не позже трёх рабочих дней", "AP-12", "/t/gaps"},
    {"teacher.gaps", subject_teacher, weekly, "Занести то, что осталось незаписанным за неделю",
     "ORD-1.4.1-a", "/t/gaps"},
    {"teacher.remarks", subject_teacher, weekly, "Ответить на замечания по журналу", "JRN-16",
     "/t/remarks"},
    {"teacher.enough", subject_teacher, monthly, "Проверить, всем ли хватает отметок для итога",
     "ASM-07", "/t"},
    {"teacher.plan", subject_teacher, monthly, "Сверить план курса с проведёнными уроками",
     "JRN-21", "/t"},
    {"teacher.results", subject_teacher, by_period, "Выставить отметки за период", "ASM-06", "/t"},
    {"teacher.works", subject_teacher, by_period,
     "Внести контрольные работы нового периода в график", "ASM-12", "/t/works"},
    {"teacher.year", subject_teacher, yearly, "Выставить годовые отметки и закрыть журналы",
     "ASM-09", "/t"},

    {"leader.absences", class_teacher, daily, "Выяснить причины отсутствия и занести документы",
     "ATT-02", "/t/absences"},
    {"leader.gaps", class_teacher, weekly, "Посмотреть, чего не хватает в журналах класса",
     "ORD-1.4.1-a", "/t/gaps"},
    {"leader.month", class_teacher, monthly, "Подвести итог пропусков за месяц", "ATT-06",
     "/t/absences"},
    {"leader.awards", class_teacher, monthly, "Занести достижения и поощрения учеников", "LAW-01",
     "/t/achievements"},
    {"leader.report", class_teacher, by_period, "Подготовить отчёт классного руководителя", "F-42",
     "/t/report"},
    {"leader.debts", class_teacher, by_period, "Сообщить семьям о задолженностях и их сроках",
     "LAW-04", "/t/debts"},
    {"leader.files", class_teacher, yearly, "Проверить общие сведения и личные дела класса",
     "PRT-04", "/t/report/general"},

    {"scheduler.changes", scheduler, daily, "Внести замены, переносы и отмены на сегодня и завтра",
     "CUR-02", "/s/changes"},
    {"scheduler.reasons", scheduler, weekly, "Проверить, по каким причинам замены ещё не назначены",
     "CUR-02", "/s/changes/reasons"},
    {"scheduler.calendar", scheduler, weekly,
     "Сверить расписание следующей недели с календарём и звонками", "CUR-06", "/s/calendar"},
    {"scheduler.register", scheduler, monthly, "Проверить журнал пропущенных и замещённых уроков",
     "CUR-03", "/s/changes/register"},

    {"section.debts", section_head, weekly, "Посмотреть долги групп отделения и выдать направления",
     "VOC-06", "/s/debts"},
    {"section.journals", section_head, monthly, "Просмотреть журналы групп отделения", "VOC-02",
     "/s/journals"},
    {"section.plan", section_head, by_period,
     "Назначить формы аттестации, проверить ведомости сессии", "VOC-04", "/s/attestation"},
    {"section.admission", section_head, yearly, "Допустить выпускников к итоговой аттестации",
     "VOC-11", "/s/finals"},

    {"department.remarks", department_head, weekly,
     "Посмотреть ответы на замечания по журналам предметов", "JRN-16", "/s/remarks"},
    {"department.journals", department_head, monthly, "Просмотреть журналы своих предметов",
     "JRN-16", "/s/journals"},
    {"department.check", department_head, by_period,
     "Сверить накопляемость отметок, темы и сроки по предметам", "JRN-16", "/s/check"},
    {"department.plans", department_head, yearly,
     "Проверить, что планы по предметам внесены во все журналы", "JRN-21", "/s/journals"},

    {"master.absences", training_master, daily,
     "Выяснить причины отсутствия в своей группе и занести документы", "ATT-02", "/s/absences"},
    {"master.diaries", training_master, weekly, "Проверить дневники практики", "VOC-10",
     "/s/practice"},
    {"master.hours", training_master, monthly, "Подвести итог пропусков группы в часах", "VOC-07",
     "/s/absences"},
    {"master.sheets", training_master, by_period,
     "Составить аттестационные листы тем, кто окончил практику", "VOC-10", "/s/practice"},
});

}  // namespace

std::span<const Duty> all_duties() { return duties; }

const Duty* find_duty(std::string_view code) {
    const auto found = std::find_if(duties.begin(), duties.end(),
                                    [&](const Duty& duty) { return duty.code == code; });
    return found == duties.end() ? nullptr : &*found;
}

}  // namespace letopis
