#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "server/commands/commands.h"
#include "server/house.h"

namespace letopis {
namespace {

/// Blocks the signals that end a server, in this thread and those it starts.
sigset_t block_ending_signals() {
    sigset_t signals;
    sigemptyset(&signals);
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

/// Returns when a signal asks us to end. Until then the systemd hears that we live, but only while
/// every I/O thread turns.
void live_until_signal(const sigset_t& signals, const Systemd& systemd, const House& house) {
    const auto every = systemd.life_sign_every();
    std::uint64_t turns = house.turns();
    while (every) {
        const timespec span{.tv_sec = every->count() / 1000,
                            .tv_nsec = every->count() % 1000 * 1'000'000};
        if (::sigtimedwait(&signals, nullptr, &span) > 0) return;
        const std::uint64_t now = house.turns();
        if (now > turns) systemd.tell("WATCHDOG=1");
        turns = now;
    }
    int signal = 0;
    ::sigwait(&signals, &signal);
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
    LETOPIS_TRY(house, House::open(folder, config, clock, random, systemd.held_socket()));
    // Other commands must find the logins where they are now, without being told.
    if (words.database) {
        LETOPIS_TRY(lasting, open_holdings(words.data));
        LETOPIS_TRY_DONE(lasting.settle_accounts(*words.database));
    }
    if (systemd.held_socket() >= 0)
        std::printf("Летопись работает: гнездо передано службой, порт %u\n",
                    unsigned{house->port()});
    else
        std::printf("Летопись работает: http://%s:%u/\n", listen.host.c_str(),
                    unsigned{house->port()});
    std::fflush(stdout);
    systemd.tell("READY=1");
    live_until_signal(signals, systemd, *house);
    systemd.tell("STOPPING=1");
    std::printf("Завершаю работу…\n");
    std::fflush(stdout);
    return house->close();
}

}  // namespace letopis
