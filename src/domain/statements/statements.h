#pragma once
// Statements (ведомости и печатные страницы): what a printed form says, as data. How it looks is
// document/'s matter.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/classes/classes.h"

namespace letopis {

/// Печатные формы (requirements (d)). class_journal is F-03 and F-04 of all courses of a class;
/// addendum_sheet is an addendum to F-08. A proof on paper holds the position (document_proof.h):
/// new ones come last.
LETOPIS_ENUM(FormKind, summary_sheet, marks_page, content_page, class_journal, addendum_sheet)

/// Вид экземпляра (requirements (d), "Versions"): a draft carries the watermark «ЧЕРНОВИК»; a
/// working one shows a term that is over, as the records stand, and is registered nowhere; a
/// certifiable one is made from closed data.
LETOPIS_ENUM(Edition, draft, working, certifiable)

/// Сноска технического подвала: proves which data were printed.
struct DocumentStamp {
    std::string document_no;  ///< № документа.
    Instant snapshot_at;
    std::int64_t tree_size = 0;
    std::string root_hash_hex;
    std::string data_sha256_hex;  ///< Of the canonical JSON of the form's data.
    std::string printed_by;       ///< "Петрова А. И."
    std::string qr_text;          ///< Text of the QR code: the document's proof.
    Edition edition = Edition::draft;
    bool operator==(const DocumentStamp&) const = default;
};

/// F-08, layout A. One row of results of one student.
struct SummarySheetRow {
    std::string title;  ///< "I четверть", …, "Годовая отметка", "Итоговая отметка"
    std::vector<std::string> values;  ///< One per subject, in order; "" where nothing stands.
    bool operator==(const SummarySheetRow&) const = default;
};
LETOPIS_DESCRIBE(SummarySheetRow, title, values)

struct SummarySheetStudent {
    int number = 1;
    std::string full_name;
    std::string birth_date;  ///< "01.02.2015" or empty.
    std::string personal_no;
    std::string note;  ///< «выбыл(а) 10.11.2025, пр. № 15 от …»
    std::vector<SummarySheetRow> rows;
    std::string decision;  ///< Решение педагогического совета.
    bool operator==(const SummarySheetStudent&) const = default;
};
LETOPIS_DESCRIBE(SummarySheetStudent, number, full_name, birth_date, personal_no, note, rows,
                 decision)

/// Сводная ведомость учёта успеваемости (F-08): one class, one school year.
struct SummarySheet {
    std::string organization_full_name;
    std::string address;
    std::string class_title;  ///< "5 «А»"
    ProgrammeFamily family = ProgrammeFamily::general;
    std::string school_year_title;  ///< "2025/2026"
    std::string programme_level;    ///< "основное общее образование"
    std::string period_system;      ///< "четверти"
    std::string class_teacher;      ///< Full name.
    std::string file_index;         ///< Индекс дела.
    std::string basis;              ///< Основание срока хранения.
    std::vector<std::string> subjects;
    std::vector<SummarySheetStudent> students;
    int count_at_start = 0;
    int arrived = 0;
    int left = 0;
    int count_at_end = 0;
    int transferred = 0;
    int conditional = 0;
    int repeating = 0;
    int graduated = 0;
    std::string deputy;  ///< Фамилия И. О. for the signature line.
    std::string director;
    std::vector<std::string> footnotes;
    bool operator==(const SummarySheet&) const = default;
};
LETOPIS_DESCRIBE(SummarySheet, organization_full_name, address, class_title, family,
                 school_year_title, programme_level, period_system, class_teacher, file_index,
                 basis, subjects, students, count_at_start, arrived, left, count_at_end,
                 transferred, conditional, repeating, graduated, deputy, director, footnotes)

/// One column of F-03: a lesson, or a result that stands right after its period (JRN-10).
struct MarksColumn {
    std::string month;  ///< "сентябрь"; "" for result columns.
    std::string title;  ///< "14", "I четв.", "Год"
    std::string work;   ///< "К/р 2", "" for ordinary lessons and results.
    bool is_result = false;
    bool operator==(const MarksColumn&) const = default;
};
LETOPIS_DESCRIBE(MarksColumn, month, title, work, is_result)

struct MarksPageStudent {
    int number = 1;
    std::string name;                ///< "Иванов Иван"
    std::string note;                ///< «Выбыл(а) …»
    std::vector<std::string> cells;  ///< One per column.
    std::vector<int> shaded;         ///< Column indexes outside his membership.
    bool operator==(const MarksPageStudent&) const = default;
};
LETOPIS_DESCRIBE(MarksPageStudent, number, name, note, cells, shaded)

/// Страница предмета, левая сторона (F-03).
struct MarksPage {
    std::string organization_full_name;
    std::string class_title;
    ProgrammeFamily family = ProgrammeFamily::general;
    std::string school_year_title;
    std::string subject;
    std::string teachers;  ///< Full names, with dates where changed.
    std::vector<MarksColumn> columns;
    std::vector<MarksPageStudent> students;
    bool operator==(const MarksPage&) const = default;
};
LETOPIS_DESCRIBE(MarksPage, organization_full_name, class_title, family, school_year_title, subject,
                 teachers, columns, students)

struct ContentRow {
    int number = 1;
    std::string lesson_on;  ///< "14.09"
    int hours = 1;          ///< Academic; a pair of a vocational group is two.
    std::string kind;  ///< "лабораторная работа", of a vocational group (F-26); "" in others.
    std::string topic;
    std::string homework;
    std::string note;
    bool operator==(const ContentRow&) const = default;
};
LETOPIS_DESCRIBE(ContentRow, number, lesson_on, hours, kind, topic, homework, note)

/// Footer of F-04 for one period (E-11).
struct ProgrammeFulfilment {
    std::string period;
    int planned = 0;
    int given = 0;
    int deviation = 0;
    std::string conclusion;  ///< "программа выполнена за счёт уплотнения"
    bool operator==(const ProgrammeFulfilment&) const = default;
};
LETOPIS_DESCRIBE(ProgrammeFulfilment, period, planned, given, deviation, conclusion)

/// Страница предмета, правая сторона (F-04).
struct ContentPage {
    std::string organization_full_name;
    std::string class_title;
    ProgrammeFamily family = ProgrammeFamily::general;
    std::string school_year_title;
    std::string subject;
    std::string teachers;
    std::vector<ContentRow> rows;
    std::vector<ProgrammeFulfilment> fulfilment;
    bool operator==(const ContentPage&) const = default;
};
LETOPIS_DESCRIBE(ContentPage, organization_full_name, class_title, family, school_year_title,
                 subject, teachers, rows, fulfilment)

/// Выпущенный документ.
struct IssuedDocument {
    DocumentId document_id;
    FormKind form = FormKind::summary_sheet;
    StudyGroupId study_group_id;
    CourseId course_id;  ///< Nil for forms of the whole class.
    std::string document_no;
    std::string sha256_hex;  ///< Of the PDF.
    std::int64_t size_bytes = 0;
    std::string data_sha256_hex;  ///< Of the canonical JSON it was made from.
    std::int64_t tree_size = 0;   ///< Ledger size at the snapshot.
    bool operator==(const IssuedDocument&) const = default;
};
LETOPIS_DESCRIBE(IssuedDocument, document_id, form, study_group_id, course_id, document_no,
                 sha256_hex, size_bytes, data_sha256_hex, tree_size)

struct DocumentIssued {
    IssuedDocument document;
    bool operator==(const DocumentIssued&) const = default;
};
LETOPIS_DESCRIBE(DocumentIssued, document)

/// The data of a document are fixed, before it is drawn. A paper cannot carry the proof of its own
/// bytes, so its QR code proves this entry: these data, under this number, were in the ledger
/// before the paper existed (PRT-05). DocumentIssued then names the bytes.
struct DocumentPrepared {
    DocumentId document_id;
    FormKind form = FormKind::summary_sheet;
    StudyGroupId study_group_id;
    CourseId course_id;  ///< Nil for forms of the whole class.
    std::string document_no;
    std::string data_sha256_hex;  ///< Of the canonical JSON of the form's data.
    EntryIndex tree_size = 0;     ///< Ledger size of the snapshot the data were read from.
    bool operator==(const DocumentPrepared&) const = default;
};
LETOPIS_DESCRIBE(DocumentPrepared, document_id, form, study_group_id, course_id, document_no,
                 data_sha256_hex, tree_size)

}  // namespace letopis
