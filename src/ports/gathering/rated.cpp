#include "ports/gathering/rated.h"

#include <map>

#include "domain/marks/scales.h"

namespace letopis {
namespace {

class FivePointReading {
public:
    explicit FivePointReading(Reader& reader) : reader_{reader} {}

    Result<Done> take(CourseId course_id, Instant given_at, ResultValue& value) {
        // A deferred result carries no time of its own: it is of today's policies.
        const Date latest(9999, 12, 31);
        return take(course_id, given_at == Instant{} ? latest : moscow_date(given_at), value);
    }
    Result<Done> take(CourseId course_id, Date given_on, ResultValue& value) {
        if (points(value)) {
            LETOPIS_TRY_DONE(read_policies());
            LETOPIS_TRY(scale, scale_of(course_id));
            value = as_five_point(scale, value, policies_on(*policies_, given_on));
            return Done{};
        }
        value = as_five_point(Scale::letters, value, Policies{});
        return Done{};
    }

private:
    Result<Done> read_policies() {
        if (policies_) return Done{};
        LETOPIS_TRY(set, reader_.policies());
        policies_ = std::move(set);
        return Done{};
    }
    Result<Scale> scale_of(CourseId course_id) {
        const auto known = scales_.find(course_id);
        if (known != scales_.end()) return known->second;
        LETOPIS_TRY(course, reader_.course(course_id));
        const Scale scale = course ? course->scale : Scale::hundred_point;
        scales_.emplace(course_id, scale);
        return scale;
    }

    Reader& reader_;
    std::optional<std::vector<PolicyValue>> policies_;
    std::map<CourseId, Scale> scales_;
};

template <class Marks>
Result<Done> rate_values(Reader& reader, Marks& marks) {
    FivePointReading reading{reader};
    for (auto& mark : marks)
        LETOPIS_TRY_DONE(reading.take(mark.course_id, mark.recorded_at, mark.value));
    return Done{};
}

}  // namespace

Result<Done> rate(Reader& reader, std::vector<PeriodMark>& marks) {
    return rate_values(reader, marks);
}

Result<Done> rate(Reader& reader, std::vector<AnnualMark>& marks) {
    return rate_values(reader, marks);
}

Result<Done> rate(Reader& reader, std::vector<HeldAttestation>& held) {
    FivePointReading reading{reader};
    for (HeldAttestation& one : held)
        LETOPIS_TRY_DONE(reading.take(one.course_id, one.held_on, one.result));
    return Done{};
}

Result<Done> rate(Reader& reader, std::vector<CarriedResult>& carried) {
    FivePointReading reading{reader};
    for (CarriedResult& one : carried)
        LETOPIS_TRY_DONE(reading.take(one.course_id, one.document_on, one.value));
    return Done{};
}

}  // namespace letopis
