#include "package/records/record_columns.h"

#include <array>

namespace letopis {
namespace {

struct ColumnMeaning {
    std::string_view column;
    std::string_view meaning;
};

// One word means one thing in all tables.
constexpr auto column_meanings = std::to_array<ColumnMeaning>({
    {"entry_index", "номер записи реестра, из которой следует строка"},
    {"achieved_on", "когда получено"},
    {"achievement", "за что или где: название конкурса, формулировка приказа"},
    {"achievement_kind",
     "вид: honour_certificate похвальный лист, certificate грамота, gratitude благодарность; "
     "olympiad олимпиада, contest конкурс, concert концерт, exhibition выставка, sport "
     "соревнования, project проект"},
    {"achievement_level",
     "уровень: organization организация, district округ, city город, region регион, country "
     "Россия, international международный"},
    {"address", "адрес организации"},
    {"attestation", "deferral отсрочка, teacher попытка у учителя, commission попытка у комиссии"},
    {"birth_date", "дата рождения"},
    {"cancel_reason", "почему урок отменён"},
    {"chair", "председатель государственной экзаменационной комиссии"},
    {"closed_at", "когда учёт по классу завершён"},
    {"closed_by", "кем завершён"},
    {"comment", "комментарий"},
    {"corrects", "номер записи, которую исправляет эта"},
    {"course_id", "ид курса"},
    {"data_sha256_hex", "SHA-256 данных, из которых сделан документ"},
    {"decided_on", "дата решения"},
    {"decision",
     "решение: transfer переведён, conditional_transfer переведён условно, repeat "
     "оставлен на повторное обучение, graduate завершил обучение"},
    {"deferral_order_no", "номер приказа об отсрочке аттестации"},
    {"deferred_until", "последний день отсрочки"},
    {"document_id", "ид документа"},
    {"document_no", "номер документа"},
    {"due_on", "до какого дня должна быть выставлена отметка («точка»)"},
    {"ends_at", "конец урока"},
    {"ends_on", "последний день"},
    {"enrolled_on", "зачислен(а)"},
    {"examiners", "кто проводил аттестацию"},
    {"exam_kind", "экзамен: basic ОГЭ, unified ЕГЭ, graduation ГВЭ"},
    {"final_kind",
     "испытание: demonstration_exam демонстрационный экзамен, diploma_work защита дипломной "
     "работы (проекта), state_exam государственный экзамен"},
    {"first_name", "имя"},
    {"flag", "confirmed: подтверждена рассчитанная отметка; forced: отличается от рассчитанной"},
    {"form", "форма: summary_sheet сводная ведомость, class_journal журнал класса"},
    {"held_on", "когда проведено"},
    {"homework", "домашнее задание"},
    {"homework_none", "задание явно не задано"},
    {"kind",
     "что исправлено: mark отметка, attendance посещение, period_mark отметка за период, "
     "annual_mark годовая, behaviour за поведение, exam_result результат экзамена, attestation "
     "попытка аттестации"},
    {"last_name", "фамилия"},
    {"left_on", "последний день в группе"},
    {"left_order_no", "номер приказа о выбытии"},
    {"left_order_on", "дата приказа о выбытии"},
    {"left_reason", "причина выбытия"},
    {"lesson_id", "ид урока"},
    {"lesson_on", "дата урока"},
    {"mean", "средний взвешенный балл точной дробью"},
    {"note", "чем дополнена отметка"},
    {"number", "номер периода"},
    {"old_value", "прежнее значение"},
    {"outcome", "результат: место, степень, звание"},
    {"order_no", "номер приказа о зачислении"},
    {"order_on", "дата приказа о зачислении"},
    {"organization", "образовательная организация"},
    {"part_no", "часть работы: 1 или 2, если за работу ставят две отметки"},
    {"patronymic", "отчество"},
    {"period", "учебный период"},
    {"period_id", "ид периода"},
    {"personal_no", "номер личного дела"},
    {"planned_lessons", "уроков по плану"},
    {"points", "баллы: первичные ОГЭ, из ста ЕГЭ"},
    {"proposed", "рассчитанная отметка"},
    {"protocol_no", "номер протокола"},
    {"reason", "причина"},
    {"reason_code",
     "код причины: none нет, typo опечатка, wrong_student ошибка в ученике, rework "
     "пересдача, appeal апелляция, admin решение администрации, court решение суда"},
    {"recorded_at", "когда записано, московское время"},
    {"recorded_by", "кем записано; пусто — самой программой"},
    {"scale",
     "шкала: five_point пятибалльная, pass_fail зачёт/незачёт, no_marks без отметок, levels "
     "уровни, seven_point 7-балльная, ten_point 10-балльная, twelve_point 12-балльная, "
     "hundred_point 100-балльная, letters буквы A–F"},
    {"school_year", "учебный год"},
    {"sha256_hex", "SHA-256 файла"},
    {"signed_on", "когда подписан протокол"},
    {"size_bytes", "размер файла в байтах"},
    {"slot_no", "который урок дня"},
    {"starts_at", "начало урока"},
    {"starts_on", "первый день"},
    {"state", "planned: по расписанию; cancelled: отменён"},
    {"status", "н отсутствие, б болезнь, у уважительная причина, о опоздание"},
    {"student", "обучающийся"},
    {"student_id", "ид обучающегося"},
    {"study_group", "класс или подгруппа"},
    {"study_group_id", "ид класса или подгруппы"},
    {"subject", "предмет"},
    {"subject_id", "ид предмета"},
    {"teacher", "учитель"},
    {"teacher_id", "ид учителя"},
    {"text", "решение словами"},
    {"title", "название работы"},
    {"topic", "тема урока"},
    {"tree_size", "сколько записей было в реестре"},
    {"valid_from", "с какого дня"},
    {"valid_to", "по какой день; пусто — до конца года"},
    {"value",
     "отметка: 1–5, зачёт, незачёт, точка (должна быть выставлена), н/а, освобождён, "
     "освоено, посещал(а), баллы 0–100, буквы A–F; за поведение: "
     "примерное, хорошее, удовлетворительное, "
     "неудовлетворительное; в исправлениях пусто — снята"},
    {"weight_hundredths", "вес работы в сотых"},
    {"work_lead", "руководитель дипломной работы"},
    {"work_no", "номер работы в уроке"},
    {"work_topic", "тема дипломной работы"},
    {"work_type", "вид работы"},
});

}  // namespace

std::string_view record_column_meaning(std::string_view column) {
    for (const ColumnMeaning& one : column_meanings)
        if (one.column == column) return one.meaning;
    return "";
}

}  // namespace letopis
