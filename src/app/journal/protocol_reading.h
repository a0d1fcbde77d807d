#pragma once
// Reading of the protocol: what is known around one correction, each question asked once.

#include <map>
#include <tuple>
#include <vector>

#include "app/journal/open_protocol.h"
#include "ports/gathering/known_names.h"

namespace letopis {

/// What an entry of the protocol says by itself.
struct ToldCorrection {
    CorrectedPlace place = CorrectedPlace::mark;
    CorrectedValue was;  ///< Only of marks; of others the replaced entry says it.
    CorrectedValue became;
    EntryIndex corrects = -1;
    int work_no = 0;
    CorrectionReason reason_code = CorrectionReason::none;
    std::string reason;
    std::optional<PeriodId> period_id;  ///< Of a period mark.
};
/// Nothing for an entry that corrects nothing.
std::optional<ToldCorrection> told_correction(const EntryBody& body);
/// Of a mark or a result that was given, not corrected; nothing for other entries.
std::optional<ToldCorrection> told_first_mark(const EntryBody& body);

class ProtocolReading {
public:
    /// The reader must outlive it.
    explicit ProtocolReading(Reader& reader) : reader_{reader}, names_{reader} {}

    /// The whole line: titles, names, signs and who agreed.
    Result<ProtocolLine> line(const MadeCorrection& made, const ToldCorrection& told);
    /// "Петрова А. И."; "" for nobody.
    Result<std::string> name(PersonId id) { return names_.name_of(id); }
    /// Whether the student is a child of who made it, on that day (b.3 rule 5).
    Result<bool> is_own_child(const MadeCorrection& made);
    /// Without titles for a course the school does not know.
    Result<ProtocolCourse> course(CourseId id);

private:
    struct CourseAround {
        ProtocolCourse course;
        std::vector<Period> periods{};
        std::vector<PeriodClosing> closings{};
        std::optional<Instant> closed_at{};
    };

    Result<const CourseAround*> around(CourseId id);
    Result<std::optional<Date>> lesson_on(LessonId id);
    Result<Done> tell_replaced(EntryIndex replaced, CorrectionFacts& facts);
    /// What a result that was carried by that entry had replaced.
    Result<CorrectedValue> stood_before(EntryIndex carried);
    /// From the last week of the period until its closing.
    Result<std::int64_t> last_week_count(const MadeCorrection& made, const CorrectionFacts& facts);
    Result<SignLimits> limits_on(Date on);
    Result<std::string> agreed_by(const MadeCorrection& made);
    Result<Done> tell_period(const MadeCorrection& made, const ToldCorrection& told,
                             const CourseAround& around, ProtocolLine& line,
                             CorrectionFacts& facts);

    Reader& reader_;
    KnownNames names_;
    std::map<CourseId, CourseAround> courses_;
    std::map<LessonId, std::optional<Date>> lessons_;
    std::map<PersonId, std::vector<Guardianship>> guardianships_;
    std::map<std::tuple<PersonId, CourseId, PeriodId>, std::int64_t> last_weeks_;
    std::optional<std::multimap<LessonId, CorrectionRequest>> granted_;
    std::optional<std::vector<PolicyValue>> policies_;
};

}  // namespace letopis
