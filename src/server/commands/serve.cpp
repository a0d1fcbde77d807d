#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "server/commands/commands.h"
#include "server/house.h"

namespace letopis {
namespace {

/// By it the house tells that its first organisation is founded.
constexpr int founded_signal = SIGUSR1;

/// Blocks the signals that end a house, in this thread and those it starts.
sigset_t block_ending_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, founded_signal);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

/// Every connection and every organisation's file takes a descriptor; the soft limit that programs
/// get is for those that select().
void raise_descriptor_limit() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);  // Where it may not be, connections are refused earlier.
}

/// Returns the signal that asks us to end, or to begin anew. Until then the systemd hears that we
/// live, but only while every I/O thread turns.
int live_until_signal(const sigset_t& signals, const Systemd& systemd, const House& house) {
    const auto every = systemd.life_sign_every();
    std::uint64_t turns = house.turns();
    while (every) {
        const timespec span{.tv_sec = every->count() / 1000,
                            .tv_nsec = every->count() % 1000 * 1'000'000};
        if (const int signal = ::sigtimedwait(&signals, nullptr, &span); signal > 0) return signal;
        const std::uint64_t now = house.turns();
        if (now > turns) systemd.tell("WATCHDOG=1");
        turns = now;
    }
    int signal = 0;
    ::sigwait(&signals, &signal);
    return signal;
}

/// Says where the house is to be found, and what is to be done first where nothing is founded.
void tell_address(const House& house, const ListenAddress& listen, const Config& config,
                  const Systemd& systemd) {
    const std::string own = "http://" + listen.host + ":" + std::to_string(house.port());
    if (systemd.held_socket() >= 0)
        std::printf("Летопись работает: гнездо передано службой, порт %u\n",
                    unsigned{house.port()});
    else
        std::printf("Летопись работает: %s/\n", own.c_str());
    if (const std::string code = house.founding_code(); !code.empty())
        std::printf("Школа ещё не заведена. Откройте страницу первого запуска:\n%s/setup#%s\n",
                    config.public_url.empty() ? own.c_str() : config.public_url.c_str(),
                    code.c_str());
    std::fflush(stdout);
}

}  // namespace

Result<Done> serve(const ServeWords& words) {
    LETOPIS_TRY(config, read_config(words.data));
    if (words.listen) config.listen = *words.listen;
    if (words.database) config.database = *words.database;
    if (words.standby) config.standby = *words.standby;
    const Holdings folder{words.data, config.database, config.standby};
    LETOPIS_TRY(listen, parse_listen(config.listen));
    const sigset_t signals = block_ending_signals();
    std::signal(SIGPIPE, SIG_IGN);
    raise_descriptor_limit();
    LETOPIS_TRY(systemd, Systemd::meet(read_systemd_variables(), ::getpid()));
    const SystemClock clock;
    SystemRandom random;
    const auto founded = [] { ::kill(::getpid(), founded_signal); };
    LETOPIS_TRY(house, House::open(folder, config, clock, random, founded, systemd.held_socket()));
    // Other commands must find the logins where they are now, without being told.
    if (words.database) {
        LETOPIS_TRY(lasting, open_holdings(words.data));
        LETOPIS_TRY_DONE(lasting.settle_accounts(*words.database));
    }
    tell_address(*house, listen, config, systemd);
    systemd.tell("READY=1");
    while (live_until_signal(signals, systemd, *house) == founded_signal) {
        LETOPIS_TRY_DONE(house->close());
        // The one who founded it waits at the same address.
        config.listen = listen.host + ":" + std::to_string(house->port());
        house.reset();
        LETOPIS_TRY(anew,
                    House::open(folder, config, clock, random, founded, systemd.held_socket()));
        house = std::move(anew);
        tell_address(*house, listen, config, systemd);
    }
    systemd.tell("STOPPING=1");
    std::printf("Завершаю работу…\n");
    std::fflush(stdout);
    return house->close();
}

}  // namespace letopis
