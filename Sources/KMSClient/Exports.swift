// `import KMSClient` is all a program needs: the values of the API come with it.
@_exported public import KMSModel
@_exported public import KMSSecrets
@_exported public import KMSAPI
