#include "server/school_jobs.h"

#include "app/archive/pace.h"
#include "app/archive/seal_class_year.h"
#include "app/archive/verify_copies.h"
#include "app/control/check_week.h"

namespace letopis {
namespace {

constexpr std::uint64_t megabyte = 1'000'000;

/// Seals whatever waits, but looks only when something was stated since the last look, or when a
/// medium may have come back.
class Sealing {
public:
    Sealing(OpenedSchool& school, FormPrinter& printer, const Clock& clock)
        : school_{school}, printer_{printer}, clock_{clock} {}

    Result<Done> look() {
        const std::uint64_t stamp = school_.store->stamps().of(PersonId{});
        const Instant now = clock_.now();
        if (looked_ && stamp == stamp_ && now < next_at_) return Done{};
        looked_ = true;
        stamp_ = stamp;
        next_at_ = now + Span::minutes(10);
        LETOPIS_TRY(attempts, seal_closed_classes(school_.sealing_desk(printer_)));
        for (const SealingAttempt& attempt : attempts) {
            if (!attempt.outcome) return attempt.outcome.error();
            for (const RefusalItem& lack : attempt.outcome->lacking)
                return Fault{lack.place + ": " + lack.remedy};
        }
        return Done{};
    }

private:
    OpenedSchool& school_;
    FormPrinter& printer_;
    const Clock& clock_;
    bool looked_ = false;
    std::uint64_t stamp_ = 0;
    Instant next_at_;
};

/// Every Monday at six, or as soon after it as the program runs.
class WeeklyCheck {
public:
    WeeklyCheck(OpenedSchool& school, const Clock& clock) : school_{school}, clock_{clock} {}

    Result<Done> look() {
        const Instant now = clock_.now();
        const Date monday = Week::of(moscow_date(now)).monday;
        if (monday == checked_ || now < moscow_instant(monday, {6 * 60})) return Done{};
        auto findings = school_.store->readers().read(
            [now](Reader& reader) { return check_week(reader, now); });
        if (!findings && findings.error().is_refusal()) return Done{};  // No school year yet.
        if (!findings) return findings.error();
        LETOPIS_TRY_DONE(school_.store->writer().append(state_week(monday, *std::move(findings))));
        checked_ = monday;
        return Done{};
    }

private:
    OpenedSchool& school_;
    const Clock& clock_;
    std::optional<Date> checked_;
};

}  // namespace

std::vector<Job> school_jobs(OpenedSchool& school, FormPrinter& printer, const Clock& clock,
                             const Config& config) {
    const auto sign = [&school](std::stop_token) -> Result<Done> {
        LETOPIS_TRY_DONE(school.store->ledger_book().checkpoint());
        return Done{};
    };
    const auto seal = [sealing = Sealing{school, printer, clock}](std::stop_token) mutable {
        return sealing.look();
    };
    const auto check = [weekly = WeeklyCheck{school, clock}](std::stop_token) mutable {
        return weekly.look();
    };
    const auto scrub = [&school, &clock, config](std::stop_token stop) -> Result<Done> {
        SteadyPace pace{clock, static_cast<std::uint64_t>(config.scrub_mb_per_second) * megabyte,
                        stop};
        const Instant before = clock.now() - Span::days(config.scrub_days);
        LETOPIS_TRY(report, verify_copies(school.archive_desk(), before, pace));
        if (report.damaged_count > report.restored_count)
            return Fault{"Копии архива повреждены и не восстановлены: " +
                         std::to_string(report.damaged_count - report.restored_count)};
        return Done{};
    };
    return {{"подпись контрольной точки", Span::seconds(config.checkpoint_seconds), sign},
            {"передача закрытых классов в архив", Span::seconds(1), seal},
            {"еженедельная проверка журналов", Span::minutes(1), check},
            {"проверка копий архива", Span::hours(1), scrub}};
}

}  // namespace letopis
