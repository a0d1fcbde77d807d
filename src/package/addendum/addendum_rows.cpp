#include "package/addendum/addendum_rows.h"

#include <algorithm>

#include "domain/finals/exam_results.h"
#include "package/records/class_finals.h"
#include "package/records/record_files.h"
#include "package/records/table_writer.h"

namespace letopis {
namespace {

/// Words after others, divided by a comma.
std::string with(std::string words, std::string_view label, const std::string& more) {
    if (more.empty()) return words;
    return words + (words.empty() ? "" : ", ") + std::string{label} + more;
}

template <class Map, class Key>
const typename Map::mapped_type* found(const Map& map, const Key& key) {
    const auto at = map.find(key);
    return at == map.end() ? nullptr : &at->second;
}

/// One step for each kind of fact that an addendum tells. The year is as it stood before it.
class RowStep {
public:
    RowStep(const ClassYear& year, EntryIndex index, const Entry& entry,
            std::vector<AddendumRow>& rows)
        : year_{year}, index_{index}, entry_{entry}, rows_{rows} {}

    void operator()(const PeriodMarkConfirmed& fact) {
        const auto* stood =
            found(year_.period_marks, std::tuple{fact.course_id, fact.student_id, fact.period_id});
        add(fact.student_id, {.subject = subject(fact.course_id),
                              .result = period(fact.period_id),
                              .old_value = stood ? word(stood->fact.value) : "",
                              .value = word(fact.value),
                              .basis = with("итог учителя", "", fact.reason)});
    }
    void operator()(const AnnualMarkConfirmed& fact) {
        const auto* stood = found(year_.annual_marks, std::pair{fact.course_id, fact.student_id});
        add(fact.student_id, {.subject = subject(fact.course_id),
                              .result = period({}),
                              .old_value = stood ? word(stood->fact.value) : "",
                              .value = word(fact.value),
                              .basis = with("итог учителя", "", fact.reason)});
    }
    void operator()(const ResultCarried& fact) {
        add(fact.student_id,
            {.subject = subject(fact.course_id),
             .result = period(fact.period_id),
             .old_value = standing(fact.course_id, fact.student_id, fact.period_id),
             .value = word(fact.value),
             .basis = with(fact.organization, "документ № ", fact.document_no),
             .decided_on = fact.document_on});
    }
    void operator()(const CarriedResultWithdrawn& fact) {
        add(fact.student_id,
            {.subject = subject(fact.course_id),
             .result = period(fact.period_id),
             .old_value = standing(fact.course_id, fact.student_id, fact.period_id),
             .basis = with("перенос итога отозван", "", fact.reason)});
    }
    void operator()(const ExamResultRecorded& fact) {
        const auto* stood = found(year_.exams, std::pair{fact.student_id, fact.subject_id});
        const auto* about = found(year_.subjects, fact.subject_id);
        add(fact.student_id,
            {.subject = about ? about->title : "",
             .result = "экзамен: " + std::string{state_exam_title(fact.kind)},
             .old_value = stood ? exam_word(stood->fact) : "",
             .value = exam_word(fact),
             .basis = with(with("", "протокол № ", fact.protocol_no), "исправление: ", fact.reason),
             .decided_on = fact.held_on});
    }
    void operator()(const AttestationHeld& fact) {
        const bool is_commission = fact.kind == AttestationKind::commission;
        std::string basis = is_commission ? "комиссия" : "у учителя";
        basis = with(with(std::move(basis), "протокол № ", fact.protocol_no), "", fact.examiners);
        add(fact.student_id,
            {.subject = subject(fact.course_id),
             .result = "аттестация: " + period(fact.period_id),
             .old_value = standing(fact.course_id, fact.student_id, fact.period_id),
             .value = word(fact.result),
             .basis = std::move(basis),
             .decided_on = fact.held_on});
    }
    void operator()(const AttestationDeferred& fact) {
        add(fact.student_id, {.subject = subject(fact.course_id),
                              .result = "отсрочка: " + period(fact.period_id),
                              .value = "до " + fact.until.russian(),
                              .basis = with("", "приказ № ", fact.order_no)});
    }
    void operator()(const CouncilDecisionRecorded& fact) {
        const CouncilDecision& decision = fact.decision;
        const auto* stood = found(year_.decisions, decision.student_id);
        add(decision.student_id, {.result = "решение педагогического совета",
                                  .old_value = stood ? stood->fact.text : "",
                                  .value = decision.text,
                                  .basis = with("", "протокол № ", decision.protocol_no),
                                  .decided_on = decision.decided_on});
    }
    /// What the commission found is for those who read appeals: the number of its protocol is told.
    void operator()(const AppealDecided& fact) {
        add(fact.student_id,
            {.subject = subject(fact.course_id),
             .result = "апелляция",
             .value = fact.value ? std::string{record_word(*fact.value)} : "без изменения отметки",
             .basis = with("", "протокол № ", fact.protocol_no),
             .decided_on = fact.decided_on});
    }
    /// The note is for those who read marks for behaviour: it is not told.
    void operator()(const BehaviourAssessed& fact) {
        const auto* stood = found(year_.behaviour, std::pair{fact.student_id, fact.period_id});
        const auto words = [](const std::optional<BehaviourValue>& value) {
            return value ? std::string{record_word(*value)} : std::string{};
        };
        add(fact.student_id, {.result = "поведение: " + period(fact.period_id),
                              .old_value = stood ? words(stood->fact.value) : "",
                              .value = words(fact.value),
                              .basis = "классный руководитель"});
    }
    void operator()(const FinalProtocolSigned& fact) {
        tell_finals(fact.final_attestation, fact.results,
                    with("", "протокол ГЭК № ", fact.protocol_no), fact.signed_on);
    }
    void operator()(const FinalProtocolCorrected& fact) {
        tell_finals(
            fact.final_attestation, fact.results,
            with(with("", "протокол ГЭК № ", fact.protocol_no), "исправление: ", fact.reason),
            fact.signed_on);
    }

    /// Who a student of the class is called now: by this the sheet knows him, and what is issued
    /// later by the name he has then.
    void operator()(const PersonRegistered& fact) {
        const Person& person = fact.person;
        const Person* const stood = found(year_.persons, person.person_id);
        if (stood == nullptr || !is_on_list(person.person_id)) return;
        const auto tell = [&](std::string result, std::string old_value, std::string value) {
            if (old_value == value) return;
            add(person.person_id, {.result = std::move(result),
                                   .old_value = std::move(old_value),
                                   .value = std::move(value),
                                   .basis = "сведения об обучающемся"});
        };
        tell("фамилия, имя, отчество", stood->full_name(), person.full_name());
        tell("дата рождения", day_word(stood->birth_date), day_word(person.birth_date));
        tell("номер личного дела", stood->personal_no, person.personal_no);
    }

    /// Lists, policies, orders and documents change no result; the list of a closed class stands.
    template <class Other>
    void operator()(const Other&) {}

private:
    bool is_on_list(StudentId id) const {
        return std::ranges::any_of(year_.enrolments, [&](const Stated<Enrolment>& one) {
            return one.fact.student_id == id && one.fact.study_group_id == year_.study_group_id;
        });
    }
    static std::string day_word(const std::optional<Date>& day) {
        return day ? day->russian() : "";
    }
    void add(StudentId student_id, AddendumRow row) {
        row.entry_index = index_;
        row.student_id = student_id;
        row.student = name(student_id);
        row.recorded_at = record_time(entry_.recorded_at);
        row.recorded_by = name(entry_.actor_id);
        rows_.push_back(std::move(row));
    }
    /// Only those of whom the protocol says something else than the one before it; last those whom
    /// that one had and this one has not.
    void tell_finals(EntryIndex planned, const std::vector<FinalResult>& results,
                     const std::string& basis, Date signed_on) {
        const auto* const protocol = found(year_.final_protocols, planned);
        const std::vector<FinalResult> none;
        const auto& before = protocol ? protocol->fact.results : none;
        const auto tell = [&](const FinalResult& about, std::string old_value, std::string value) {
            add(about.student_id, {.subject = about.topic,
                                   .result = "государственная итоговая аттестация",
                                   .old_value = std::move(old_value),
                                   .value = std::move(value),
                                   .basis = basis,
                                   .decided_on = signed_on});
        };
        for (const FinalResult& one : results) {
            const auto* const stood = line_of(before, one.student_id);
            if (stood == nullptr || *stood != one)
                tell(one, stood ? final_word(*stood) : "", final_word(one));
        }
        for (const FinalResult& one : before)
            if (line_of(results, one.student_id) == nullptr) tell(one, final_word(one), "");
    }
    static const FinalResult* line_of(const std::vector<FinalResult>& lines, StudentId student) {
        const auto at = std::ranges::find(lines, student, &FinalResult::student_id);
        return at == lines.end() ? nullptr : &*at;
    }
    static std::string final_word(const FinalResult& one) {
        return one.result ? word(*one.result) : "не явился(ась)";
    }

    std::string name(PersonId id) const {
        const Person* const person = found(year_.persons, id);
        return person == nullptr ? "" : person->full_name();
    }
    std::string subject(CourseId id) const {
        const auto* course = found(year_.courses, id);
        const Subject* const about =
            course == nullptr ? nullptr : found(year_.subjects, course->fact.subject_id);
        return about == nullptr ? "" : about->title;
    }
    std::string period(PeriodId id) const {
        if (id.is_nil()) return "год";
        const auto* known = found(year_.periods, id);
        return known == nullptr ? "" : known->fact.title;
    }
    static std::string word(ResultValue value) { return std::string{record_word(value)}; }

    /// The last attempt of attestation, else the mark of the period or the year.
    std::string standing(CourseId course, StudentId student, PeriodId period) const {
        std::string words;
        if (period.is_nil()) {
            const auto* mark = found(year_.annual_marks, std::pair{course, student});
            if (mark) words = word(mark->fact.value);
        } else {
            const auto* mark = found(year_.period_marks, std::tuple{course, student, period});
            if (mark) words = word(mark->fact.value);
        }
        for (const auto& [index, held] : year_.attestations)
            if (held.fact.course_id == course && held.fact.student_id == student &&
                held.fact.period_id == period)
                words = word(held.fact.result);
        return words;
    }

    const ClassYear& year_;
    EntryIndex index_;
    const Entry& entry_;
    std::vector<AddendumRow>& rows_;
};

Bytes bytes_of(std::string_view text) {
    const ByteView bytes = as_bytes(text);
    return {bytes.begin(), bytes.end()};
}

}  // namespace

CompletedYear complete_year(std::span<const PackagedEntry> entries, const AddendumSpan& span) {
    CompletedYear completed;
    for (const PackagedEntry& packaged : entries) {
        const auto entry = decode_entry(packaged.encoded);
        if (!entry) {
            completed.unread.push_back(packaged.entry_index);
            continue;
        }
        if (span.from <= packaged.entry_index && packaged.entry_index < span.to)
            std::visit(RowStep{completed.year, packaged.entry_index, *entry, completed.rows},
                       entry->body);
        fold_class_entry(completed.year, packaged.entry_index, *entry);
    }
    return completed;
}

std::vector<DocumentPrepared> sheets_of(const ClassYear& year) {
    std::vector<DocumentPrepared> sheets;
    for (const Stated<DocumentPrepared>& document : year.prepared_documents)
        if (document.fact.form == FormKind::summary_sheet ||
            document.fact.form == FormKind::addendum_sheet)
            sheets.push_back(document.fact);
    return sheets;
}

std::vector<PackageFile> addendum_table_files(const std::vector<AddendumRow>& rows) {
    TableHead head;
    const AddendumRow columns;
    describe(head, columns);
    TableWriter table;
    table.head(head.names);
    table.write(rows);
    return {{std::string{records_version_path}, bytes_of(std::to_string(records_version) + "\n")},
            {std::string{addendum_csv_path}, bytes_of(table.take_csv())},
            {std::string{addendum_json_path}, bytes_of(table.take_json())}};
}

PackageFile addendum_guide_file() {
    return {
        std::string{records_folder} + "README.txt",
        bytes_of("ДОПОЛНЕНИЕ К ПАКЕТУ КЛАССА\n\n"
                 "Таблица addendum (CSV и JSON): по строке на каждый итог и каждое решение,\n"
                 "внесённые после того, как составили ведомость или прошлое дополнение, и на\n"
                 "каждую перемену имени, даты рождения или номера личного дела обучающегося.\n\n"
                 "  entry_index: номер записи реестра (data/log/entries.ndjson)\n"
                 "  student_id, student: обучающийся, как его звали до этой записи\n"
                 "  subject: предмет или тема работы; пусто — не о предмете\n"
                 "  result: что изменилось\n"
                 "  old_value: было\n"
                 "  value: стало; пусто — отозвано\n"
                 "  basis: основание\n"
                 "  decided_on: дата экзамена, аттестации, решения\n"
                 "  recorded_at, recorded_by: когда и кем внесено\n\n"
                 "К какому пакету дополнение — в data/metadata/addendum.json. letopis-verify,\n"
                 "которому дали папку с пакетом и его дополнениями, сверяет и каждую строку.\n")};
}

}  // namespace letopis
