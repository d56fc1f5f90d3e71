// What lives here: running the real kinerjactl in a folder of its own, as an office would. What does not: expectations.
#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace kinerja {

/// A folder with a passphrase file and a HOME that no other test shares; runs the built program there.
class Tool {
public:
    struct Run {
        int exit = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QString errorKind() const { return json().value(u"error").toObject().value(u"kind").toString(); }
    };

    Tool()
    {
        write(QStringLiteral("sandi"), "rumah kucing melompat pagar bambu\n");
        environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("home/.config")));
        QDir().mkpath(path(QStringLiteral("home")));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Runs the program to its end; English, so that messages can be read here.
    Run run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(300'000))
            qFatal("kinerjactl does not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// The same with --json and the office `a.kinerja`.
    Run office(QStringList arguments, const QString &database = QStringLiteral("a.kinerja")) const
    {
        return run(arguments << QStringLiteral("--db") << path(database) << QStringLiteral("--passphrase-file") << path(QStringLiteral("sandi")) << QStringLiteral("--json")
                             << QStringLiteral("--today") << QStringLiteral("2026-11-24"));
    }
    void start(QProcess &process, QStringList arguments) const
    {
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(KINERJACTL), arguments << QStringLiteral("--lang") << QStringLiteral("en"));
        if (!process.waitForStarted())
            qFatal("kinerjactl does not start");
    }
    Run create(const QString &database = QStringLiteral("a.kinerja")) const
    {
        return office({QStringLiteral("office"), QStringLiteral("create"), QStringLiteral("--name"), QStringLiteral("Dinas Contoh"), QStringLiteral("--unit-code"), QStringLiteral("3.14")}, database);
    }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

private:
    QTemporaryDir m_folder;
};

} // namespace kinerja
